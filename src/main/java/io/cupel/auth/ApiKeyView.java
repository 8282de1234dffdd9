package io.cupel.auth;

import io.cupel.auth.domain.ApiKey;
import io.cupel.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record ApiKeyView(
        UUID id,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {
    public ApiKeyView {
        scopes = List.copyOf(scopes);
    }

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id().value(),
                key.name(),
                key.prefix(),
                key.scopes().stream().sorted().toList(),
                key.createdAt(),
                key.lastUsedAt(),
                key.expiresAt(),
                key.revokedAt());
    }
}
