package io.cupel.auth;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.auth.domain.Session;
import io.cupel.auth.domain.SessionLife;
import io.cupel.auth.domain.User;
import io.cupel.auth.persistence.SessionRepository;
import io.cupel.auth.secret.Csrf;
import io.cupel.auth.secret.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Log-ins that are under way. */
@ApplicationScoped
@Transactional
public class SessionService {
    private final SessionRepository sessions;
    private final CredentialChanges changes;
    private final AuthSettings settings;
    private final Clock clock;

    @Inject
    public SessionService(SessionRepository sessions, CredentialChanges changes, AuthSettings settings, Clock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    OpenedSession open(User user, boolean remembered) {
        SessionLife life = settings.sessionLife(remembered);
        String token = Secrets.token();
        Session session =
                new Session(UuidCreator.getTimeOrderedEpoch(), Secrets.hash(token), user.id(), life, clock.instant());
        sessions.add(session);
        return new OpenedSession(
                UserView.of(user), token, Csrf.tokenFor(token), session.expiresAt(), remembered, life.longest());
    }

    void close(UUID session) {
        sessions.remove(session);
        changes.ofCredential(session);
    }
}
