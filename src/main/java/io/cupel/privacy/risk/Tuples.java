package io.cupel.privacy.risk;

import io.cupel.datasets.TableQuery;
import io.cupel.privacy.risk.SensitiveRisk.DistanceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The distinct combinations of quasi-identifiers and sensitive values of a table, as numbers, with how many rows have each. */
final class Tuples {
    private final List<Domain> domains;
    /** By column, then by tuple. */
    private final int[][] codes;
    /** By sensitive attribute, then by tuple. */
    private final int[][] levels;

    private final List<SensitiveAttribute> sensitive;
    private final long[] counts;

    private Tuples(
            List<Domain> domains, int[][] codes, int[][] levels, List<SensitiveAttribute> sensitive, long[] counts) {
        this.domains = domains;
        this.codes = codes;
        this.levels = levels;
        this.sensitive = sensitive;
        this.counts = counts;
    }

    /** Empty when there are more than {@code limit} of them. */
    static Optional<Tuples> read(
            TableQuery table, List<QuasiIdentifier> columns, List<SensitiveAttribute> sensitive, int limit) {
        String names = Stream.concat(
                        columns.stream().map(QuasiIdentifier::column),
                        sensitive.stream().map(SensitiveAttribute::column))
                .map(name -> "CAST(" + TableQuery.name(name) + " AS VARCHAR)")
                .collect(Collectors.joining(", "));
        List<@Nullable Object[]> rows = table.list(
                from -> "SELECT " + names + ", count(*) FROM " + from + " GROUP BY ALL LIMIT " + (limit + 1L));
        return rows.size() > limit ? Optional.empty() : Optional.of(encoded(rows, columns, sensitive));
    }

    private static Tuples encoded(
            List<@Nullable Object[]> rows, List<QuasiIdentifier> columns, List<SensitiveAttribute> sensitive) {
        int width = columns.size() + sensitive.size();
        List<Domain> all = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            QuasiIdentifier column = i < columns.size() ? columns.get(i) : ordered(sensitive.get(i - columns.size()));
            all.add(new Domain(column, distinct(rows, i)));
        }
        int[][] numbers = new int[width][rows.size()];
        long[] counts = new long[rows.size()];
        for (int row = 0; row < counts.length; row++) {
            @Nullable Object[] cells = rows.get(row);
            for (int i = 0; i < width; i++) {
                numbers[i][row] = all.get(i).code((String) cells[i]);
            }
            counts[row] = cells[width] instanceof Number count ? count.longValue() : 0;
        }
        return new Tuples(
                List.copyOf(all.subList(0, columns.size())),
                Arrays.copyOf(numbers, columns.size()),
                Arrays.copyOfRange(numbers, columns.size(), width),
                sensitive,
                counts);
    }

    private static QuasiIdentifier ordered(SensitiveAttribute attribute) {
        boolean isOrdered = attribute.isOrdered();
        return QuasiIdentifier.of(
                attribute.column(), isOrdered ? QuasiIdentifier.Scale.NUMBER : QuasiIdentifier.Scale.ORDERED_TEXT);
    }

    private static Collection<@Nullable String> distinct(List<@Nullable Object[]> rows, int column) {
        Set<@Nullable String> values = new HashSet<>();
        rows.forEach(row -> values.add((String) row[column]));
        return values;
    }

    int size() {
        return counts.length;
    }

    int columns() {
        return codes.length;
    }

    Domain domain(int column) {
        return domains.get(column);
    }

    int code(int column, int tuple) {
        return codes[column][tuple];
    }

    int attributes() {
        return levels.length;
    }

    int level(int attribute, int tuple) {
        return levels[attribute][tuple];
    }

    long count(int tuple) {
        return counts[tuple];
    }

    long rows() {
        return Arrays.stream(counts).sum();
    }

    /** The distribution of a sensitive attribute over the given tuples. */
    Levels distribution(int attribute, int[] tuples) {
        int size = Arrays.stream(levels[attribute]).max().orElse(-1) + 1;
        long[] totals = new long[size];
        for (int tuple : tuples) {
            totals[levels[attribute][tuple]] += counts[tuple];
        }
        boolean isOrdered = sensitive.get(attribute).isOrdered();
        return new Levels(totals, isOrdered ? DistanceKind.ORDERED_EMD : DistanceKind.VARIATIONAL);
    }
}
