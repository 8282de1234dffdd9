package io.cupel.deployments.inferencelog;

import io.cupel.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated PostgreSQL database and what the tests ask of its log table. */
final class LogDatabase {
    private final DataSource connections = TestDatabase.migrated();

    DataSource connections() {
        return connections;
    }

    /** Connections that can be told apart, to be broken by a test. */
    DataSource named(String application) throws SQLException {
        PGSimpleDataSource named = new PGSimpleDataSource();
        named.setUrl(connections.unwrap(PGSimpleDataSource.class).getURL());
        named.setUser("postgres");
        named.setApplicationName(application);
        return named;
    }

    /** Gives up soon when a test left a lock behind, instead of hanging. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '20s'");
            statement.execute(sql);
        }
    }

    Set<UUID> ids() throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from inference_logs")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    String text(String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
