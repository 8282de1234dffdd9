package io.cupel.models.persistence;

import io.cupel.platform.persistence.Sql;
import io.cupel.testing.JpaDatabase;

/** The module's repositories on a test database. */
public final class ModelRepositories {
    private ModelRepositories() {}

    public static ModelRepository models(JpaDatabase database) {
        ModelRepository repository = new ModelRepository(Sql.over(database.transactional()));
        repository.entities = database.entities();
        return repository;
    }

    public static LeaderboardRepository leaderboard(JpaDatabase database) {
        return new LeaderboardRepository(Sql.over(database.transactional()));
    }

    public static ModelFileRepository files(JpaDatabase database) {
        return new ModelFileRepository(Sql.over(database.transactional()));
    }
}
