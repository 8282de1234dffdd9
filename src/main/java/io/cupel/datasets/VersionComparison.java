package io.cupel.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.StoredVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one version of a dataset differs from another: columns that came, went or changed their type, and how the values of
 * the others moved.
 */
public record VersionComparison(
        UUID fromVersionId,
        UUID toVersionId,
        long fromRows,
        long toRows,
        List<String> addedColumns,
        List<String> removedColumns,
        List<TypeChange> changedTypes,
        List<ColumnChange> columns) {
    public VersionComparison {
        addedColumns = List.copyOf(addedColumns);
        removedColumns = List.copyOf(removedColumns);
        changedTypes = List.copyOf(changedTypes);
        columns = List.copyOf(columns);
    }

    /** A column that means something else now. */
    public record TypeChange(String column, String from, String to) {}

    /**
     * How a column moved.
     *
     * @param shift by how many of the earlier standard deviations the mean moved; only for numbers
     * @param distance half the sum of differences of the shares of the most frequent values, 0 alike to 1 nothing in common;
     *     only for categories
     */
    public record ColumnChange(
            String column,
            double missingShareFrom,
            double missingShareTo,
            long uniqueFrom,
            long uniqueTo,
            @Nullable Double meanFrom,
            @Nullable Double meanTo,
            @Nullable Double shift,
            @Nullable Double distance) {}

    static VersionComparison of(StoredVersion from, JsonNode fromColumns, StoredVersion to, JsonNode toColumns) {
        Map<String, JsonNode> earlier = byName(fromColumns);
        Map<String, JsonNode> later = byName(toColumns);
        List<TypeChange> types = new ArrayList<>();
        List<ColumnChange> changes = new ArrayList<>();
        earlier.forEach((name, before) -> {
            JsonNode after = later.get(name);
            if (after != null && !before.path("dtype").equals(after.path("dtype"))) {
                types.add(new TypeChange(
                        name, before.path("dtype").asText(), after.path("dtype").asText()));
            } else if (after != null) {
                changes.add(change(name, before, from.rowCount(), after, to.rowCount()));
            }
        });
        return new VersionComparison(
                from.id().value(),
                to.id().value(),
                from.rowCount(),
                to.rowCount(),
                without(later, earlier),
                without(earlier, later),
                types,
                changes);
    }

    private static ColumnChange change(String name, JsonNode before, long rowsBefore, JsonNode after, long rowsAfter) {
        Double meanFrom = number(before, "mean");
        Double meanTo = number(after, "mean");
        return new ColumnChange(
                name,
                before.path("missing").asDouble() / rowsBefore,
                after.path("missing").asDouble() / rowsAfter,
                before.path("unique").asLong(),
                after.path("unique").asLong(),
                meanFrom,
                meanTo,
                shift(meanFrom, meanTo, number(before, "std")),
                distance(before, rowsBefore, after, rowsAfter));
    }

    private static @Nullable Double shift(@Nullable Double from, @Nullable Double to, @Nullable Double std) {
        return from == null || to == null || std == null || std == 0 ? null : (Double) ((to - from) / std);
    }

    private static @Nullable Double distance(JsonNode before, long rowsBefore, JsonNode after, long rowsAfter) {
        String type = before.path("dtype").asText();
        if (!type.equals("categorical") && !type.equals("boolean")) {
            return null;
        }
        Map<String, Double> differences = new LinkedHashMap<>();
        addShares(
                differences,
                before,
                1.0 / Math.max(1, rowsBefore - before.path("missing").asLong()));
        addShares(
                differences,
                after,
                -1.0 / Math.max(1, rowsAfter - after.path("missing").asLong()));
        return differences.values().stream().mapToDouble(Math::abs).sum() / 2;
    }

    private static void addShares(Map<String, Double> differences, JsonNode column, double weight) {
        column.path("top_values")
                .forEach(value -> differences.merge(
                        value.path("value").asText(), value.path("count").asLong() * weight, Double::sum));
    }

    private static @Nullable Double number(JsonNode column, String field) {
        JsonNode value = column.path(field);
        return value.isNumber() ? (Double) value.asDouble() : null;
    }

    private static Map<String, JsonNode> byName(JsonNode columns) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        columns.forEach(
                column -> named.put(Objects.requireNonNull(column.path("name").asText()), column));
        return named;
    }

    private static List<String> without(Map<String, JsonNode> columns, Map<String, JsonNode> others) {
        return columns.keySet().stream()
                .filter(name -> !others.containsKey(name))
                .toList();
    }
}
