package io.cupel.deployments.persistence;

import io.cupel.platform.persistence.Sql;
import io.cupel.testing.JpaDatabase;

/** The module's repositories on a test database. */
public final class Repositories {
    private Repositories() {}

    public static DeploymentRepository deployments(JpaDatabase database) {
        DeploymentRepository repository = new DeploymentRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }
}
