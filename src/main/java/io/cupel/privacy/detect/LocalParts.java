package io.cupel.privacy.detect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What stands before the at sign in a column of mail addresses. */
record LocalParts(Set<String> parts) {
    static LocalParts of(Column mail) {
        Set<String> parts = new HashSet<>();
        for (String value : mail.values()) {
            int at = value.indexOf('@');
            if (at > 0) {
                parts.add(value.substring(0, at).toLowerCase(Locale.ROOT));
            }
        }
        return new LocalParts(parts);
    }

    double shareOf(Column column) {
        return column.share(value -> parts.contains(value.toLowerCase(Locale.ROOT)));
    }
}
