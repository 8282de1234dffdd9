package io.cupel.auth;

import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param expiresAt null for a key that lasts until it is revoked */
public record CreateApiKey(
        @NotNull @Filled @Size(min = 1, max = 200) String name,
        @NotEmpty @Size(max = 16) List<Scope> scopes,
        @Nullable Instant expiresAt) {}
