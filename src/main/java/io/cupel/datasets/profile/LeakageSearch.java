package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.table.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** In the order of the columns. */
    List<Leak> leaks() {
        if (table.rows() < MIN_ROWS) {
            return List.of();
        }
        List<Leak> leaks = new ArrayList<>();
        strengths().forEach((index, strength) -> {
            ColumnProfile column = columns.get(index);
            if (strength >= (column.dtype() == ColumnType.NUMERIC ? SUSPICIOUS_CORRELATION : SUSPICIOUS_PURITY)) {
                leaks.add(new Leak(column, strength));
            }
        });
        return leaks;
    }

    private SortedMap<Integer, Double> strengths() {
        SortedMap<Integer, Double> strengths = new TreeMap<>();
        for (List<Integer> batch : Batches.of(candidates(this::canCorrelate), table.columnsPerQuery())) {
            strengths.putAll(correlations(batch));
        }
        List<Integer> levelled = candidates(this::hasLevelsOfClasses);
        if (!levelled.isEmpty()) {
            Classes classes = classes();
            for (List<Integer> batch : Batches.of(levelled, table.columnsPerQuery())) {
                strengths.putAll(purities(batch, classes));
            }
        }
        return strengths;
    }

    private List<Integer> candidates(Predicate<ColumnProfile> isComparable) {
        return IntStream.range(0, Math.min(columns.size(), MAX_COLUMNS))
                .filter(i -> i != targetIndex && columns.get(i).unique() > 1 && isComparable.test(columns.get(i)))
                .boxed()
                .toList();
    }

    private boolean canCorrelate(ColumnProfile column) {
        return column.dtype() == ColumnType.NUMERIC && (target.dtype() == ColumnType.NUMERIC || target.unique() == 2);
    }

    private boolean hasLevelsOfClasses(ColumnProfile column) {
        boolean hasLevels = column.dtype() == ColumnType.CATEGORICAL || column.dtype() == ColumnType.BOOLEAN;
        return hasLevels && target.dtype() != ColumnType.NUMERIC && column.unique() <= target.unique() * 20;
    }

    /** By index. Values whose squares would overflow take no part. */
    private Map<Integer, Double> correlations(List<Integer> batch) {
        String query = batch.stream()
                .map(i -> "corr(CAST(c" + i + " AS DOUBLE), y) FILTER (abs(CAST(c" + i
                        + " AS DOUBLE)) < 1e100 AND abs(y) < 1e100)")
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + firstRows(batch, targetAsNumber() + " AS y")));
        return table.session().one(query, row -> {
            Map<Integer, Double> found = new HashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                double correlation = Math.abs(row.getDouble(i + 1));
                found.put(batch.get(i), Double.isNaN(correlation) ? 0 : Math.min(1, correlation));
            }
            return found;
        });
    }

    /** One of two classes counts as 1, the other as 0. */
    private String targetAsNumber() {
        String name = "c" + targetIndex;
        return target.dtype() == ColumnType.NUMERIC
                ? "CAST(" + name + " AS DOUBLE)"
                : "CAST(CAST(" + name + " AS VARCHAR) = "
                        + Sql.text(target.topValues().get(0).value()) + " AS DOUBLE)";
    }

    private Classes classes() {
        return table.session()
                .one(
                        "SELECT max(n), sum(n) FROM (SELECT count(*) AS n FROM "
                                + firstRows(List.of(), "c" + targetIndex + " AS class")
                                + " WHERE class IS NOT NULL GROUP BY class)",
                        row -> new Classes(row.getDouble(1), row.getDouble(2)));
    }

    /**
     * By index: how much of the guessing error goes away when every level is taken for its most frequent class, 0 nothing,
     * 1 all.
     */
    private Map<Integer, Double> purities(List<Integer> batch, Classes classes) {
        String query = batch.stream()
                .map(LeakageSearch::guessedByLevel)
                .collect(Collectors.joining(
                        " UNION ALL ",
                        "WITH b AS MATERIALIZED (FROM " + firstRows(batch, "c" + targetIndex + " AS class") + ") ",
                        ""));
        Map<Integer, Double> purities = new HashMap<>();
        table.session().list(query, row -> purities.put(row.getInt(1), classes.errorTakenAway(row.getDouble(2))));
        return purities;
    }

    /** How many rows are guessed right when the level is known. */
    private static String guessedByLevel(int index) {
        return "SELECT " + index + ", sum(best) FROM (SELECT max(n) AS best FROM (SELECT c" + index
                + " AS level, class, count(*) AS n FROM b WHERE class IS NOT NULL GROUP BY ALL) GROUP BY level)";
    }

    private static String firstRows(List<Integer> batch, String target) {
        String names = batch.stream().map(i -> "c" + i + ", ").collect(Collectors.joining());
        return "(SELECT " + names + target + " FROM t LIMIT " + MAX_ROWS + ")";
    }

    /**
     * @param largest rows of the most frequent class: guessed right when nothing is known
     * @param all rows that have a class
     */
    private record Classes(double largest, double all) {
        double errorTakenAway(double guessed) {
            return all > largest ? (guessed - largest) / (all - largest) : 0;
        }
    }
}
