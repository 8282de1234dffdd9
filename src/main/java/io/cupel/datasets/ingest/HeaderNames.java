package io.cupel.datasets.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes column names that can be told apart, also by readers that do not see upper and lower case. */
final class HeaderNames {
    private static final int MAX_LENGTH = 200;
    /** What the table engine calls the number of a row. */
    private static final Set<String> RESERVED = Set.of("file_row_number");

    private HeaderNames() {}

    /**
     * The names in their order, stripped of blanks and control characters. An empty one becomes {@code column_N}, counted from
     * one; one that was there already gets {@code _2}, {@code _3} and so on.
     */
    static List<String> unique(List<String> raw) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>(RESERVED);
        for (int i = 0; i < raw.size(); i++) {
            names.add(free(cleaned(raw.get(i), i + 1), taken));
        }
        return names;
    }

    private static String cleaned(String raw, int position) {
        String name = raw.replaceAll("[\\p{Cntrl}\\ufeff\\ufffd]+", " ").strip();
        if (name.isEmpty()) {
            return "column_" + position;
        }
        return name.length() <= MAX_LENGTH ? name : name.substring(0, name.offsetByCodePoints(0, fitting(name)));
    }

    /** How many whole characters fit the limit: never half of a surrogate pair. */
    private static int fitting(String name) {
        return name.codePointCount(
                0, Character.isHighSurrogate(name.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    private static String free(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + "_" + number;
        }
        return candidate;
    }
}
