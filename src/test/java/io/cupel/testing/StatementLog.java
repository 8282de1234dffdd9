package io.cupel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A PostgreSQL that writes down every statement, so that a test can count what a call costs. */
public final class StatementLog implements AutoCloseable {
    private static final Pattern STATEMENT = Pattern.compile("LOG: {2}(statement|execute [^:]*): (.*)");
    private static final Predicate<String> FRAME =
            Pattern.compile("(?i)^(begin|commit|rollback|set |show |select 1$)").asPredicate();
    private static final int REPEATS = 5;

    private final EmbeddedPostgres server;
    private final Path log;
    private final AtomicInteger marks = new AtomicInteger();

    private StatementLog(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    public static StatementLog start() {
        try {
            Path folder = TemporaryFolders.create("cupel-statements-");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("log_statement", "all")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", folder.toString())
                    .setServerConfig("log_filename", "statements.log")
                    .setServerConfig("log_line_prefix", "")
                    .start();
            return new StatementLog(server, folder.resolve("statements.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** How many statements a call takes: the fewest of several runs, since others may speak meanwhile. */
    public int count(Runnable call) {
        call.run();
        return IntStream.range(0, REPEATS).map(run -> once(call)).min().orElseThrow();
    }

    private int once(Runnable call) {
        int before = statementsUntilNow();
        call.run();
        return statementsUntilNow() - before - 1; // without the first mark
    }

    /** The log is written by a process of its own: what was said before a mark is there when the mark is. */
    private int statementsUntilNow() {
        String mark = "select 'mark " + marks.incrementAndGet() + "'";
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(mark);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Await.until(this::statements, all -> all.contains(mark)).indexOf(mark);
    }

    private List<String> statements() {
        try {
            return Files.readAllLines(log).stream()
                    .map(STATEMENT::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(2))
                    .filter(FRAME.negate())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
