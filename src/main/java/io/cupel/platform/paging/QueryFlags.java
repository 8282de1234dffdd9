package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes or no, given as query filters. */
public final class QueryFlags {
    private QueryFlags() {}

    /** True, false, or null when the parameter is absent or empty; 422 for anything but {@code true} and {@code false}. */
    public static @Nullable Boolean optional(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInputException(Fault.notBoolean(List.of("query", name)));
        };
    }
}
