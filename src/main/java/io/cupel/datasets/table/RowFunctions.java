package io.cupel.datasets.table;

import io.cupel.datasets.domain.CellRewrite;
import io.cupel.datasets.domain.RowGroups;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunction;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Functions of ours that the engine calls, some 2,000 rows at a time, from its own threads. */
final class RowFunctions {
    private RowFunctions() {}

    /** {@code name(text) -> text}. */
    static void ofText(Connection connection, String name, CellRewrite.Change change) throws SQLException {
        register(connection, name, DuckDBColumnType.VARCHAR, DuckDBReadableVector::getString, change);
    }

    /** {@code name(bigint) -> text}: a number crosses over without a call into the native side for each. */
    static void ofNumber(Connection connection, String name, CellRewrite.Change change) throws SQLException {
        Reading decimal = (numbers, row) -> numbers.isNull(row) ? null : Long.toString(numbers.getLong(row));
        register(connection, name, DuckDBColumnType.BIGINT, decimal, change);
    }

    /** The text of a cell, null where it is missing. */
    private interface Reading {
        @Nullable
        String text(DuckDBReadableVector cells, long row);
    }

    private static void register(
            Connection connection, String name, DuckDBColumnType type, Reading reading, CellRewrite.Change change)
            throws SQLException {
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(name)
                    .withParameter(type)
                    .withReturnType(DuckDBColumnType.VARCHAR)
                    .withVectorizedFunction((input, output) -> discreetly(() -> texts(input, output, reading, change)))
                    .register(connection);
        }
    }

    /** {@code name(text, …) -> integer}, the group of the row. */
    static void ofGroup(Connection connection, String name, RowGroups groups) throws SQLException {
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            DuckDBColumnType[] texts = new DuckDBColumnType[groups.columns().size()];
            Arrays.fill(texts, DuckDBColumnType.VARCHAR);
            builder.withName(name)
                    .withParameters(texts)
                    .withReturnType(DuckDBColumnType.INTEGER)
                    .withVectorizedFunction((input, output) -> discreetly(() -> groups(input, output, groups)))
                    .register(connection);
        }
    }

    /** {@code name(integer) -> text}, the word of a group. */
    static void ofWord(Connection connection, String name, RowGroups groups, int column) throws SQLException {
        DuckDBScalarFunction word = (input, output) -> {
            DuckDBReadableVector numbers = input.vector(0);
            @Nullable String[] results = new @Nullable String[(int) input.rowCount()];
            for (int i = 0; i < results.length; i++) {
                int group = numbers.getInt(i);
                results[i] = group == RowGroups.NONE ? null : groups.word(group, column);
            }
            write(results, output);
        };
        try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
            builder.withName(name)
                    .withParameter(DuckDBColumnType.INTEGER)
                    .withReturnType(DuckDBColumnType.VARCHAR)
                    .withVectorizedFunction(word)
                    .register(connection);
        }
    }

    /** The engine puts a failure's message into its own, which is logged: no cell may be in it. */
    private static void discreetly(Runnable function) {
        try {
            function.run();
        } catch (RuntimeException failed) {
            String place = Arrays.stream(failed.getStackTrace())
                    .map(StackTraceElement::toString)
                    .findFirst()
                    .orElse("");
            throw new IllegalStateException(failed.getClass().getName() + " " + place);
        }
    }

    private static void texts(
            DuckDBDataChunkReader input, DuckDBWritableVector output, Reading reading, CellRewrite.Change change) {
        DuckDBReadableVector read = input.vector(0);
        @Nullable String[] cells = new @Nullable String[(int) input.rowCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = reading.text(read, i);
        }
        change.apply(cells);
        write(cells, output);
    }

    private static void groups(DuckDBDataChunkReader input, DuckDBWritableVector output, RowGroups groups) {
        int columns = groups.columns().size();
        DuckDBReadableVector[] vectors = new DuckDBReadableVector[columns];
        for (int column = 0; column < columns; column++) {
            vectors[column] = input.vector(column);
        }
        @Nullable String[] cells = new @Nullable String[columns];
        for (int row = 0; row < input.rowCount(); row++) {
            for (int column = 0; column < columns; column++) {
                cells[column] = vectors[column].getString(row);
            }
            output.setInt(row, groups.groupOf(cells));
        }
    }

    /** In one call, since each one into the native side costs as much as a short text. */
    private static void write(@Nullable String[] results, DuckDBWritableVector output) {
        byte[][] bytes = new byte[results.length][];
        for (int i = 0; i < results.length; i++) {
            String result = results[i];
            bytes[i] = result == null ? null : result.getBytes(StandardCharsets.UTF_8);
        }
        output.setStringUtf8Batch(0, bytes);
    }
}
