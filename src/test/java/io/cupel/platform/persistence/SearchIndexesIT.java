package io.cupel.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.TestDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The indexes of searches where the extension they need can be had, and where it cannot. */
class SearchIndexesIT {
    private static final String INDEXES = "select count(*) from pg_indexes where indexname like '%\\_search\\_idx'";

    @Test
    void everySearchedTableHasOne() {
        assertThat(Sql.over(TestDatabase.migrated()).count(INDEXES)).isEqualTo(13);
    }

    @Test
    void aRoleThatMayNotCreateTheExtensionMigratesWithoutThem() {
        DataSource database = TestDatabase.empty();
        Sql.over(database).update("create role tenant; grant create on schema public to tenant");

        Flyway.configure()
                .dataSource(database)
                .initSql("set role tenant")
                .locations("classpath:db/migration")
                .load()
                .migrate();

        assertThat(Sql.over(database).count(INDEXES)).isZero();
        assertThat(Sql.over(database).count("select count(*) from pg_tables where tablename = 'users'"))
                .isOne();
    }
}
