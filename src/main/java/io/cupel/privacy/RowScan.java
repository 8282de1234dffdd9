package io.cupel.privacy;

import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.FreeNames;
import io.cupel.privacy.transform.CellFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes given rows cell by cell. A personal column is changed as a whole, with whatever is nested in it; every other text is searched for
 * pieces that are personal, and so is every field name. For one call and one thread.
 */
final class RowScan {
    /** Shorter numbers identify nobody, unless their column says so. */
    private static final int TELLING_DIGITS = 9;

    private final ContentScan scan;
    private final List<FoundCell> cells = new ArrayList<>();
    private final Deque<String> place = new ArrayDeque<>();
    private int row;

    RowScan(ContentScan scan) {
        this.scan = scan;
    }

    /** @param columns of these rows, judged */
    List<Map<String, @Nullable Object>> apply(List<Map<String, Object>> rows, RowColumns columns) {
        List<Map<String, @Nullable Object>> changed = new ArrayList<>(rows.size());
        for (row = 0; row < rows.size(); row++) {
            changed.add(object(rows.get(row), columns.root(), null));
        }
        return changed;
    }

    /** The texts in which pieces were found so far. */
    List<FoundCell> cells() {
        return cells;
    }

    private Map<String, @Nullable Object> object(Map<?, ?> object, RowColumn column, @Nullable CellFunction outer) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        FreeNames names = new FreeNames();
        object.forEach((key, cell) -> {
            String field = Objects.toString(key);
            place.addLast(field);
            @Nullable Object value = value(cell, Objects.requireNonNull(column.field(field)), outer);
            changed.put(names.of(field, name(field)), value);
            place.removeLast();
        });
        return changed;
    }

    /** Clients put values in the place of names, as in a map by mail address. */
    private String name(String field) {
        return scan.changed(field, scan.found(field));
    }

    private List<@Nullable Object> items(Collection<?> items, RowColumn column, @Nullable CellFunction outer) {
        List<@Nullable Object> changed = new ArrayList<>(items.size());
        for (Object item : items) {
            place.addLast(Integer.toString(changed.size()));
            changed.add(value(item, column, outer));
            place.removeLast();
        }
        return changed;
    }

    private @Nullable Object value(@Nullable Object cell, RowColumn column, @Nullable CellFunction outer) {
        CellFunction function = Optional.ofNullable(column.found())
                .flatMap(found -> scan.function(found.piiType()))
                .orElse(outer);
        if (cell instanceof Map<?, ?> object) {
            return object(object, column, function);
        }
        if (cell instanceof Collection<?> items) {
            return items(items, column, function);
        }
        return cell == null ? null : plain(cell, column, function);
    }

    private @Nullable Object plain(Object cell, RowColumn column, @Nullable CellFunction function) {
        String text = cell.toString();
        if (text.isBlank()) {
            return cell;
        }
        boolean isSearched = function == null ? isReadable(cell, text, column) : column.isProse();
        List<TextSpan> spans = isSearched ? scan.found(text) : List.of();
        if (!spans.isEmpty()) {
            cells.add(new FoundCell(row, pointer(), FoundSpan.all(spans)));
        }
        return function != null ? function.apply(text) : spans.isEmpty() ? cell : scan.changed(text, spans);
    }

    /** The numbers of a column that was judged by many and is not personal are just numbers. */
    private static boolean isReadable(Object cell, String text, RowColumn column) {
        return cell instanceof String
                || (cell instanceof Number && text.length() >= TELLING_DIGITS && column.isScarce());
    }

    private String pointer() {
        return place.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
