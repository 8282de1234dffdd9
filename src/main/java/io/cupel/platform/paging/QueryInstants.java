package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moments given as query filters, such as {@code 2026-02-10T09:00:00Z}. */
public final class QueryInstants {
    private QueryInstants() {}

    /** The moment, or null when the parameter is absent or empty; 422 when it is none, or beyond what the database can hold. */
    public static @Nullable Instant optional(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            // An unescaped plus sign of an offset arrives as a blank.
            OffsetDateTime moment = OffsetDateTime.parse(value.replace(' ', '+'));
            if (moment.getYear() >= 0 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeException unreadable) {
            throw invalid(name, unreadable);
        }
        throw invalid(name, null);
    }

    private static InvalidInputException invalid(String name, @Nullable Throwable cause) {
        InvalidInputException invalid = new InvalidInputException(
                new Fault(List.of("query", name), "invalid datetime format", "value_error.datetime"));
        invalid.initCause(cause);
        return invalid;
    }
}
