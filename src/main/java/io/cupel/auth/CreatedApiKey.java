package io.cupel.auth;

import io.cupel.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new key with its secret, which is shown this once.
 *
 * @param key the whole key; {@code apiKey} is the same
 */
public record CreatedApiKey(
        UUID id,
        UUID apiKeyId,
        String key,
        String apiKey,
        String name,
        String prefix,
        List<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt) {
    public CreatedApiKey {
        scopes = List.copyOf(scopes);
    }

    static CreatedApiKey of(ApiKeyView view, String secret) {
        return new CreatedApiKey(
                view.id(),
                view.id(),
                secret,
                secret,
                view.name(),
                view.prefix(),
                view.scopes(),
                view.createdAt(),
                view.expiresAt());
    }

    /** No secret. */
    @Override
    public String toString() {
        return "CreatedApiKey[" + prefix + "]";
    }
}
