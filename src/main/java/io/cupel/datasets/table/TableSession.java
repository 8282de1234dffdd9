package io.cupel.datasets.table;

import io.cupel.datasets.domain.CellRewrite;
import io.cupel.datasets.domain.RowGroups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;

/**
 * A private, empty, in-memory database that sees the given folders and nothing else of the machine: no other file, no
 * network, no extension, no change of these settings. For one thread.
 *
 * <p>The driver closes a statement at its first failure, hence a new one for every query.
 */
public final class TableSession implements AutoCloseable {
    private final Connection connection;
    private final TableLimits limits;
    private final Path work;

    private TableSession(Connection connection, TableLimits limits, Path work) {
        this.connection = connection;
        this.limits = limits;
        this.work = work;
    }

    /**
     * @param work a folder of the task's own; the session writes there, and spills
     * @param readable folders it may read besides
     */
    public static TableSession open(TableLimits limits, Path work, Collection<Path> readable) {
        return open(limits, work, readable, new Properties());
    }

    /** For answers of any length: rows are made while they are read, so a late failure is not told apart from others. */
    static TableSession openStreaming(TableLimits limits, Path work, Collection<Path> readable) {
        Properties properties = new Properties();
        properties.put(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        return open(limits, work, readable, properties);
    }

    private static TableSession open(TableLimits limits, Path work, Collection<Path> readable, Properties properties) {
        try {
            Path spill = Files.createDirectories(work.resolve("spill"));
            // Not through DriverManager, which looks drivers up by class loader and keeps redeployed ones alive.
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
            TableSession session = new TableSession(connection, limits, work);
            settings(limits, spill, Stream.concat(Stream.of(work), readable.stream()))
                    .forEach(session::execute);
            return session;
        } catch (SQLException failed) {
            throw new TableException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void execute(String sql) {
        try (Statement statement = statement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new TableException(failed);
        }
    }

    /** Lets statements of this session call {@code name(text)}. */
    void functionOfText(String name, CellRewrite.Change change) {
        registered(() -> RowFunctions.ofText(connection, name, change));
    }

    /** Lets statements of this session call {@code name(bigint)}, which sees the number as the engine writes it. */
    void functionOfNumber(String name, CellRewrite.Change change) {
        registered(() -> RowFunctions.ofNumber(connection, name, change));
    }

    /** Lets statements of this session call {@code name(text, …)}, the group of a row. */
    void functionOfGroup(String name, RowGroups groups) {
        registered(() -> RowFunctions.ofGroup(connection, name, groups));
    }

    /** Lets statements of this session call {@code name(integer)}, a column's word for a group. */
    void functionOfWord(String name, RowGroups groups, int column) {
        registered(() -> RowFunctions.ofWord(connection, name, groups, column));
    }

    /** Takes the row that the result stands on. */
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    private interface Registration {
        void run() throws SQLException;
    }

    private static void registered(Registration registration) {
        try {
            registration.run();
        } catch (SQLException failed) {
            throw new TableException(failed);
        }
    }

    /** Hands the rows of a query of any length on, one at a time. */
    void each(String sql, RowVisitor visitor) {
        try (Statement statement = statement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                visitor.visit(result);
            }
        } catch (SQLException failed) {
            throw new TableException(failed);
        }
    }

    /** All rows of a query whose result is small. */
    public <T> List<T> list(String sql, RowReader<T> reader) {
        try (Statement statement = statement();
                ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException failed) {
            throw new TableException(failed);
        }
    }

    /** The row of a query that always has one. */
    public <T> T one(String sql, RowReader<T> reader) {
        return list(sql, reader).get(0);
    }

    /** The folder that statements may write to. */
    public Path work() {
        return work;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new TableException(failed);
        }
    }

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setQueryTimeout((int) limits.queryTimeout().toSeconds());
        return statement;
    }

    /** The order matters: folders are named before the outside is closed, and all is locked at the end. */
    private static Stream<String> settings(TableLimits limits, Path spill, Stream<Path> folders) {
        List<String> allowed =
                folders.map(folder -> folder.toAbsolutePath() + "/").distinct().toList();
        return Stream.of(
                "SET threads = " + limits.threads(),
                "SET memory_limit = '" + limits.memoryInBytes() / 1024 + "KiB'",
                "SET temp_directory = " + Sql.path(spill),
                "SET max_temp_directory_size = '" + limits.spillInBytes() / 1024 + "KiB'",
                "SET TimeZone = 'UTC'",
                "SET autoinstall_known_extensions = false",
                "SET autoload_known_extensions = false",
                "SET allow_community_extensions = false",
                "SET allowed_directories = " + Sql.texts(allowed),
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }
}
