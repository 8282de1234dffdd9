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

    private static final UUID NOTHING = new UUID(0, 0);

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

    /** The id; one that is absent, empty or no UUID adds a fault and counts as the id that names nothing. */
    public static UUID required(String name, @Nullable String value, List<Fault> faults) {
        List<Object> loc = List.of("query", name);
        if (value == null || value.isEmpty()) {
            faults.add(Fault.missing(loc));
        } else if (isUuid(value)) {
            return UUID.fromString(value);
        } else {
            faults.add(Fault.notUuid(loc));
        }
        return NOTHING;
    }

    public static boolean isUuid(String value) {
        return UUID_FORM.matcher(value).matches();
    }
}
