package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds rows and columns that are there twice. */
final class DuplicateSearch {
    /** Exact comparisons of two columns, at most. */
    private static final int MAX_COMPARISONS = 500;

    /** Two equal columns; the second can go. */
    record Pair(ColumnProfile first, ColumnProfile second) {}

    private record Likeness(
            String storage, long missing, long unique, Object min, Object max, Object mean, Object top) {
        static Likeness of(ColumnProfile column) {
            return new Likeness(
                    column.storage(),
                    column.missing(),
                    column.unique(),
                    String.valueOf(column.min()),
                    String.valueOf(column.max()),
                    String.valueOf(column.meanLength()),
                    column.topValues());
        }
    }

    private final ProfiledTable table;
    private final List<ColumnProfile> columns;

    DuplicateSearch(ProfiledTable table, List<ColumnProfile> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Rows that equal an earlier row. A column that is different in every row answers without looking. */
    long duplicateRows() {
        if (columns.stream().anyMatch(column -> column.dtype() == ColumnType.ID && !column.approximate())) {
            return 0;
        }
        String all = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        return table.session()
                .one(
                        "SELECT count(*) FROM (SELECT DISTINCT hash(" + all + ") FROM t)",
                        row -> table.rows() - row.getLong(1));
    }

    /** Only columns with the same statistics are compared value by value. */
    List<Pair> duplicateColumns() {
        Map<Likeness, List<Integer>> alike = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).unique() > 1)
                .boxed()
                .collect(Collectors.groupingBy(i -> Likeness.of(columns.get(i))));
        List<Pair> pairs = new ArrayList<>();
        int comparisons = 0;
        for (List<Integer> group : alike.values()) {
            for (int i = 1; i < group.size() && comparisons++ < MAX_COMPARISONS; i++) {
                if (areEqual(group.get(0), group.get(i))) {
                    pairs.add(new Pair(columns.get(group.get(0)), columns.get(group.get(i))));
                }
            }
        }
        return pairs;
    }

    private boolean areEqual(int first, int second) {
        return table.session()
                .one(
                        "SELECT count(*) FROM t WHERE c" + first + " IS DISTINCT FROM c" + second,
                        row -> row.getLong(1) == 0);
    }
}
