package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses what somebody will want to predict: a column called so, else the last. Used for hints only. */
final class LikelyTarget {
    private static final Set<String> NAMES = Set.of(
            "target", "label", "class", "y", "outcome", "response", "churn", "default", "survived", "diagnosis", "cnt");

    private LikelyTarget() {}

    /** Null when the last column varies in no way that could be predicted. */
    static @Nullable ColumnProfile of(List<ColumnProfile> columns) {
        ColumnProfile last = columns.get(columns.size() - 1);
        if (isCalledSo(last)) {
            return last;
        }
        ColumnProfile candidate =
                columns.stream().filter(LikelyTarget::isCalledSo).findFirst().orElse(last);
        return isPredictable(candidate) ? candidate : null;
    }

    private static boolean isCalledSo(ColumnProfile column) {
        return NAMES.contains(column.name().toLowerCase(Locale.ROOT)) && isPredictable(column);
    }

    private static boolean isPredictable(ColumnProfile column) {
        return column.unique() > 1
                && switch (column.dtype()) {
                    case NUMERIC, BOOLEAN -> true;
                    case CATEGORICAL -> column.unique() <= ColumnProfile.MAX_TOP_VALUES;
                    case DATETIME, TEXT, ID -> false;
                };
    }
}
