package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what a list is ordered. The id breaks ties, in the query itself. */
public record Sort(String field, boolean descending) {
    private static final List<String> DIRECTIONS = List.of("asc", "desc");

    /** {@code asc} or {@code desc}, for SQL. */
    public String direction() {
        return descending ? "desc" : "asc";
    }

    /**
     * Reads a sort from two query parameters; an absent one takes its value from {@code standard}.
     *
     * @throws InvalidInputException naming each parameter whose value is not permitted
     */
    public static Sort of(
            String fieldParameter,
            @Nullable String field,
            Collection<String> permitted,
            String directionParameter,
            @Nullable String direction,
            Sort standard) {
        List<Fault> faults = new ArrayList<>();
        if (field != null && !permitted.contains(field)) {
            faults.add(Fault.notAmong(List.of("query", fieldParameter), permitted));
        }
        String way = direction == null ? standard.direction() : direction.toLowerCase(Locale.ROOT);
        if (!DIRECTIONS.contains(way)) {
            faults.add(Fault.notAmong(List.of("query", directionParameter), DIRECTIONS));
        }
        InvalidInputException.throwIfAny(faults);
        return new Sort(field == null ? standard.field() : field, way.equals("desc"));
    }
}
