package io.cupel.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL where entities would be in the way: lists joined over tables, counts, claims.
 *
 * <p>Runs in the caller's transaction when there is one, on the same connection as JPA; changes that JPA has not flushed
 * are not seen. Instants are bound as {@code timestamptz}, everything else as the driver binds it.
 */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:app/jdbc/app")
    @SuppressWarnings("NullAway.Init")
    DataSource dataSource;

    /** For tests and tools that bring their own data source. */
    public static Sql over(DataSource dataSource) {
        Sql sql = new Sql();
        sql.dataSource = dataSource;
        return sql;
    }

    /**
     * Lets one transaction at a time pass that names the same thing, on any instance, until it ends. An advisory lock, for what has no row
     * yet that could be locked.
     */
    public void lock(String thing) {
        find("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, thing);
    }

    public <T> List<T> list(String query, RowMapper<T> mapper, @Nullable Object... arguments) {
        return execute(query, arguments, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    /** The first row, if any. */
    public <T> Optional<T> find(String query, RowMapper<T> mapper, @Nullable Object... arguments) {
        return list(query, mapper, arguments).stream().findFirst();
    }

    public long count(String query, @Nullable Object... arguments) {
        return find(query, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** @return how many rows were changed */
    public int update(String statement, @Nullable Object... arguments) {
        return execute(statement, arguments, PreparedStatement::executeUpdate);
    }

    /** A {@code timestamptz} column as an instant. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private <T> T execute(String text, @Nullable Object[] arguments, Execution<T> execution) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, bindable(arguments[i]));
            }
            return execution.of(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private static @Nullable Object bindable(@Nullable Object argument) {
        return argument instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : argument;
    }

    /** Reads the current row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
