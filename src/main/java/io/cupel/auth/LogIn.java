package io.cupel.auth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An address that is none is simply unknown. */
public record LogIn(
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 1024) String password,
        @Nullable Boolean remember) {
    public boolean isRemembered() {
        return Boolean.TRUE.equals(remember);
    }
}
