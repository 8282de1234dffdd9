package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enum constants given as query filters, in their wire form. */
public final class QueryEnums {
    private QueryEnums() {}

    /** The constant, or null when the parameter is absent or empty; 422 when there is none of that name. */
    public static <E extends Enum<E>> @Nullable E optional(String name, @Nullable String value, Class<E> type) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> Json.wireName(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Fault.notAmong(
                        List.of("query", name),
                        constants.stream().map(Json::wireName).toList())));
    }
}
