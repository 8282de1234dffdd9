package io.cupel.privacy.persistence;

import io.cupel.platform.persistence.Sql;
import io.cupel.testing.JpaDatabase;

/** The module's repositories on a test database. */
public final class PrivacyRepositories {
    private PrivacyRepositories() {}

    public static PolicyRepository policies(JpaDatabase database) {
        PolicyRepository repository = new PolicyRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }

    public static RuleRepository rules(JpaDatabase database) {
        RuleRepository repository = new RuleRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }

    public static PrivacySessionRepository sessions(JpaDatabase database) {
        PrivacySessionRepository repository = new PrivacySessionRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }
}
