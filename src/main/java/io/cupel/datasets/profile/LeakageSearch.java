package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.table.Sql;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns that give the likely target away: a correlation beyond 0.97 with a number or with one of two classes, or
 * levels of which each belongs to one class only. Looks at the first hundred thousand rows.
 */
final class LeakageSearch {
    /** In fewer rows anything goes with anything. */
    private static final int MIN_ROWS = 30;

    private static final int MAX_ROWS = 100_000;
    private static final int MAX_COLUMNS = 500;
    private static final double SUSPICIOUS_CORRELATION = 0.97;
    private static final double SUSPICIOUS_PURITY = 0.98;

    record Leak(ColumnProfile column, double strength) {}

    private final ProfiledTable table;
    private final List<ColumnProfile> columns;
    private final ColumnProfile target;
    private final int targetIndex;

    LeakageSearch(ProfiledTable table, List<ColumnProfile> columns, ColumnProfile target) {
        this.table = table;
        this.columns = columns;
        this.target = target;
        this.targetIndex = columns.indexOf(target);
    }

    List<Leak> leaks() {
        List<Leak> leaks = new ArrayList<>();
        if (table.rows() < MIN_ROWS) {
            return leaks;
        }
        for (int i = 0; i < Math.min(columns.size(), MAX_COLUMNS); i++) {
            ColumnProfile column = columns.get(i);
            if (i != targetIndex && column.unique() > 1) {
                double strength = strength(i, column);
                if (strength >= (column.dtype() == ColumnType.NUMERIC ? SUSPICIOUS_CORRELATION : SUSPICIOUS_PURITY)) {
                    leaks.add(new Leak(column, strength));
                }
            }
        }
        return leaks;
    }

    private double strength(int index, ColumnProfile column) {
        boolean hasLevels = column.dtype() == ColumnType.CATEGORICAL || column.dtype() == ColumnType.BOOLEAN;
        if (column.dtype() == ColumnType.NUMERIC && target.dtype() == ColumnType.NUMERIC) {
            return correlation(index, "CAST(c" + targetIndex + " AS DOUBLE)");
        }
        if (column.dtype() == ColumnType.NUMERIC && target.unique() == 2) {
            String oneClass = Sql.text(target.topValues().get(0).value());
            return correlation(
                    index, "CASE WHEN CAST(c" + targetIndex + " AS VARCHAR) = " + oneClass + " THEN 1 ELSE 0 END");
        }
        return hasLevels && target.dtype() != ColumnType.NUMERIC && column.unique() <= target.unique() * 20
                ? purity(index)
                : 0;
    }

    /** Values whose squares would overflow take no part. */
    private double correlation(int index, String other) {
        String value = "CAST(c" + index + " AS DOUBLE)";
        String query = "SELECT corr(x, y) FROM (SELECT " + value + " AS x, CAST(" + other
                + " AS DOUBLE) AS y FROM t LIMIT " + MAX_ROWS + ") WHERE abs(x) < 1e100 AND abs(y) < 1e100";
        double found = table.session().one(query, row -> Math.abs(row.getDouble(1)));
        return Double.isNaN(found) ? 0 : Math.min(1, found);
    }

    /** How much of the guessing error goes away when every level is taken for its most frequent class: 0 nothing, 1 all. */
    private double purity(int index) {
        String counts = "SELECT c" + index + " AS level, c" + targetIndex + " AS class, count(*) AS n FROM (SELECT c"
                + index + ", c" + targetIndex + " FROM t LIMIT " + MAX_ROWS + ") WHERE class IS NOT NULL GROUP BY ALL";
        String query = "WITH counts AS (" + counts + ") SELECT"
                + " (SELECT sum(best) FROM (SELECT max(n) AS best FROM counts GROUP BY level)),"
                + " (SELECT max(total) FROM (SELECT sum(n) AS total FROM counts GROUP BY class)),"
                + " (SELECT sum(n) FROM counts)";
        return table.session().one(query, row -> {
            double baseline = row.getDouble(2);
            double all = row.getDouble(3);
            return all > baseline ? (row.getDouble(1) - baseline) / (all - baseline) : 0;
        });
    }
}
