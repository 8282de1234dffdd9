package io.cupel.auth.persistence;

import io.cupel.auth.domain.AuthError;
import io.cupel.auth.domain.User;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.persistence.UniqueViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class UserRepository {
    private static final Map<String, AuthError> UNIQUE = Map.of("users_email_uq", AuthError.USER_EXISTS);

    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public UserRepository(Sql sql) {
        this.sql = sql;
    }

    /** Lets one instance at a time see to the first administrator, until the transaction ends: several may start together. */
    public void lockFirstAdmin() {
        sql.lock("first administrator");
    }

    /** @throws io.cupel.platform.error.DomainException {@code User already exists} */
    public void add(User user) {
        entities.persist(user);
        UniqueViolation.flush(entities, UNIQUE);
    }

    public Optional<User> find(UserId id) {
        return Optional.ofNullable(entities.find(User.class, id.value()));
    }

    /** Case does not matter. */
    public Optional<User> findByEmail(String email) {
        return entities.createQuery("select u from User u where lower(u.email) = :email", User.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }
}
