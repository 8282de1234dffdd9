package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds rows and columns that are there twice. */
final class DuplicateSearch {
    /** Exact comparisons of two columns, at most. */
    private static final int MAX_COMPARISONS = 500;

    private static final int COMPARISONS_PER_QUERY = 20;

    /** Two equal columns; the second can go. */
    record Pair(ColumnProfile first, ColumnProfile second) {}

    private record Indexes(int first, int second) {}

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
                .collect(Collectors.groupingBy(
                        i -> Likeness.of(columns.get(i)), LinkedHashMap::new, Collectors.toList()));
        List<Indexes> likely = alike.values().stream()
                .flatMap(group -> group.stream().skip(1).map(second -> new Indexes(group.get(0), second)))
                .limit(MAX_COMPARISONS)
                .toList();
        return Batches.of(likely, COMPARISONS_PER_QUERY).stream()
                .flatMap(batch -> equal(batch).stream())
                .map(pair -> new Pair(columns.get(pair.first()), columns.get(pair.second())))
                .toList();
    }

    private List<Indexes> equal(List<Indexes> likely) {
        String query = likely.stream()
                .map(pair -> "count(*) FILTER (c" + pair.first() + " IS DISTINCT FROM c" + pair.second() + ")")
                .collect(Collectors.joining(", ", "SELECT ", " FROM t"));
        return table.session().one(query, row -> {
            List<Indexes> equal = new ArrayList<>();
            for (int i = 0; i < likely.size(); i++) {
                if (row.getLong(i + 1) == 0) {
                    equal.add(likely.get(i));
                }
            }
            return equal;
        });
    }
}
