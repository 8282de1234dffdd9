package io.cupel.auth.persistence;

import io.cupel.platform.persistence.Sql;
import io.cupel.testing.JpaDatabase;

/** The module's repositories on a test database. */
public final class AuthRepositories {
    private AuthRepositories() {}

    public static UserRepository users(JpaDatabase database) {
        UserRepository repository = new UserRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }

    public static SessionRepository sessions(JpaDatabase database) {
        SessionRepository repository = new SessionRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }

    public static ApiKeyRepository keys(JpaDatabase database) {
        ApiKeyRepository repository = new ApiKeyRepository();
        repository.entities = database.entities();
        return repository;
    }

    public static OneTimeTokenRepository tokens(JpaDatabase database) {
        return new OneTimeTokenRepository(Sql.over(database.transactional()));
    }
}
