package io.cupel.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.ValueCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A column as other modules see it.
 *
 * @param storage the stored type: {@code BIGINT}, {@code DOUBLE}, {@code FLOAT}, {@code DECIMAL(p,s)}, {@code BOOLEAN}, {@code DATE},
 *     {@code TIMESTAMP} or {@code VARCHAR}
 * @param unique different values, missing ones not counted
 * @param topValues the most frequent first; all of them when {@code unique} is at most fifty, except for moments and ids
 */
public record TableColumn(
        String name, ColumnType type, String storage, long missing, long unique, List<ValueCount> topValues) {
    public TableColumn {
        topValues = List.copyOf(topValues);
    }

    /** Whether its values are numbers, whatever they mean. */
    public boolean isNumeric() {
        return switch (storage) {
            case "VARCHAR", "BOOLEAN", "DATE", "TIMESTAMP" -> false;
            default -> true;
        };
    }

    static List<TableColumn> read(JsonNode profiles) {
        List<TableColumn> columns = new ArrayList<>();
        profiles.forEach(profile -> columns.add(new TableColumn(
                profile.path("name").asText(),
                ColumnType.valueOf(profile.path("dtype").asText().toUpperCase(Locale.ROOT)),
                profile.path("storage").asText(),
                profile.path("missing").asLong(),
                profile.path("unique").asLong(),
                values(profile.path("top_values")))));
        return columns;
    }

    private static List<ValueCount> values(JsonNode topValues) {
        List<ValueCount> values = new ArrayList<>();
        topValues.forEach(value -> values.add(
                new ValueCount(value.path("value").asText(), value.path("count").asLong())));
        return values;
    }
}
