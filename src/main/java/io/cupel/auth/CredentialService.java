package io.cupel.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.auth.secret.Secrets;
import io.cupel.platform.notices.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Finds the caller behind a credential. Good answers are remembered for seconds, by the credential's hash; bad ones are
 * not, so that a new credential works at once.
 */
@ApplicationScoped
public class CredentialService {
    private static final int MAX_REMEMBERED = 50_000;
    private static final Duration MEMORY = Duration.ofSeconds(15);

    private final Cache<String, AuthenticatedCaller> remembered = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(MEMORY)
            .build();
    private final AtomicLong changes = new AtomicLong();
    private final CredentialLookup lookup;
    private final LastUse lastUse;
    private final Clock clock;

    @Inject
    public CredentialService(CredentialLookup lookup, LastUse lastUse, Clock clock) {
        this.lookup = lookup;
        this.lastUse = lastUse;
        this.clock = clock;
    }

    public Optional<AuthenticatedCaller> bySession(String token) {
        return remembered("s" + Secrets.fingerprint(token), () -> lookup.bySession(token));
    }

    public Optional<AuthenticatedCaller> byApiKey(String key) {
        return remembered("k" + Secrets.fingerprint(key), () -> lookup.byApiKey(key));
    }

    /** Takes effect on this server at once; others hear of it through a notice when the change commits. */
    public void forget(UUID credentialOrUser) {
        changes.incrementAndGet();
        remembered
                .asMap()
                .values()
                .removeIf(caller -> caller.credential().equals(credentialOrUser)
                        || caller.user().value().equals(credentialOrUser));
    }

    void forgetAll() {
        changes.incrementAndGet();
        remembered.invalidateAll();
    }

    void hear(@Observes Notice notice) {
        if (notice.isEverything()) {
            forgetAll();
        } else if (notice.concerns(CredentialChanges.TOPIC)) {
            forget(UUID.fromString(notice.subject()));
        }
    }

    private Optional<AuthenticatedCaller> remembered(String key, Lookup finder) {
        AuthenticatedCaller known = remembered.getIfPresent(key);
        Optional<AuthenticatedCaller> caller = known == null ? found(key, finder) : Optional.of(known);
        Optional<AuthenticatedCaller> valid =
                caller.filter(found -> clock.instant().isBefore(found.validUntil()));
        valid.ifPresent(found -> lastUse.note(found.credential()));
        return valid;
    }

    /** What was read before a change must not be remembered after it. */
    private Optional<AuthenticatedCaller> found(String key, Lookup finder) {
        long before = changes.get();
        Optional<AuthenticatedCaller> caller = finder.find();
        caller.filter(found -> changes.get() == before).ifPresent(found -> remembered.put(key, found));
        return caller;
    }

    private interface Lookup {
        Optional<AuthenticatedCaller> find();
    }
}
