package io.cupel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL that a running launcher keeps in its data folder, as the application's own role sees it. */
final class LauncherDatabase {
    /** Which line of {@code postmaster.pid} names the port, from 0. */
    private static final int PORT_LINE = 3;

    private final String url;
    private final String password;

    private LauncherDatabase(String url, String password) {
        this.url = url;
        this.password = password;
    }

    static LauncherDatabase in(Path data) throws IOException {
        Path cluster = data.resolve("postgres/cluster");
        String port = Files.readAllLines(cluster.resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        return new LauncherDatabase(
                "jdbc:postgresql://127.0.0.1:" + port + "/cupel", Files.readString(cluster.resolve("cupel-password")));
    }

    /** All statements of a script, in one transaction. */
    void run(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "cupel", password);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
