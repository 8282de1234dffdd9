package io.cupel.auth;

import io.cupel.auth.persistence.OneTimeTokenRepository;
import io.cupel.auth.persistence.SessionRepository;
import io.cupel.platform.time.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Removes sessions and tokens that are over. */
@ApplicationScoped
class CredentialUpkeep {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final SessionRepository sessions;
    private final OneTimeTokenRepository tokens;
    private final Clock clock;

    @Inject
    CredentialUpkeep(SessionRepository sessions, OneTimeTokenRepository tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application, Recurring recurring) {
        recurring.every(PAUSE, "removing sessions and tokens that are over", this::remove);
    }

    private void remove() {
        sessions.removeOver(clock.instant());
        tokens.removeExpired(clock.instant());
    }
}
