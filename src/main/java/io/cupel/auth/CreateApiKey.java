package io.cupel.auth;

import io.cupel.platform.access.Scope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param expiresAt null for a key that lasts until it is revoked */
public record CreateApiKey(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 16) List<Scope> scopes,
        @Nullable Instant expiresAt) {}
