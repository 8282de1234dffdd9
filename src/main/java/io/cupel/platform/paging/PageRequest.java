package io.cupel.platform.paging;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to 500
 * @param offset 0 or more
 * @param search free text, not blank, or null for all
 */
public record PageRequest(int limit, int offset, @Nullable String search) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    /** The search text as an SQL {@code like} pattern over lower-cased columns; {@code %} when there is none. */
    public String likePattern() {
        if (search == null) {
            return "%";
        }
        String escaped = search.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
