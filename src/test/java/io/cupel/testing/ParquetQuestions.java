package io.cupel.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a Parquet or CSV file in SQL, past all code of ours. The table is called {@code t}. */
public record ParquetQuestions(Path file) {
    /** The first column of the only row. */
    public double number(String query) {
        return Double.parseDouble(texts(query).get(0));
    }

    /** The cells of an answer, row by row; missing ones are left out. */
    public List<String> texts(String query) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("create view t as from '" + file.toString().replace("'", "''") + "'");
            try (ResultSet rows = statement.executeQuery(query)) {
                return texts(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                String text = rows.getString(column);
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
