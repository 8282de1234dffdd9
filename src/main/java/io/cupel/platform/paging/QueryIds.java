package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids given as query filters. */
public final class QueryIds {
    /** {@link UUID#fromString} alone accepts shortened groups. */
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private QueryIds() {}

    /** The id, or null when the parameter is absent or empty; 422 when it is no UUID. */
    public static @Nullable UUID optional(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!isUuid(value)) {
            throw new InvalidInputException(Fault.notUuid(List.of("query", name)));
        }
        return UUID.fromString(value);
    }

    public static boolean isUuid(String value) {
        return UUID_FORM.matcher(value).matches();
    }
}
