package io.cupel.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The same work by DuckDB alone: CSV to Parquet, then its own summary of the columns; or a Parquet file written anew. */
final class DuckDb {
    private DuckDb() {}

    static void rewrite(Path parquet, Path target) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("copy (from '" + parquet + "') to '" + target + "' (format parquet, compression zstd)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static double secondsToConvertAndSummarize(Path csv, Path parquet) throws Exception {
        long start = System.nanoTime();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("copy (select * from read_csv('" + csv + "')) to '" + parquet
                    + "' (format parquet, compression zstd)");
            try (ResultSet summary = statement.executeQuery("summarize select * from '" + parquet + "'")) {
                while (summary.next()) {
                    summary.getString(1);
                }
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
