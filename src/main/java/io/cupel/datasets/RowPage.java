package io.cupel.datasets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a table, each by column name: numbers, truth values, texts; moments as ISO 8601. */
public record RowPage(List<Map<String, @Nullable Object>> items, long total, int limit, int offset) {
    public RowPage {
        items = List.copyOf(items);
    }
}
