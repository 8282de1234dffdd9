package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnType;
import java.util.regex.Pattern;

/** Tells what a column means from what is in it. */
final class TypeRules {
    /** In fewer rows, all values being different says nothing. */
    private static final long MIN_ROWS_OF_IDS = 20;

    private static final int MAX_ID_LENGTH = 64;
    private static final long FEW_LEVELS = 50;
    private static final long MANY_LEVELS = 10_000;
    private static final double MAX_LEVEL_SHARE = 0.2;
    private static final double MAX_LEVEL_LENGTH = 100;
    private static final Pattern ID_NAME =
            Pattern.compile("(?i)(.*[^a-z])?(id|uuid|guid|key|index|row_?number|rownum)|.*[a-z]I[dD]");

    private TypeRules() {}

    static ColumnType of(ColumnStatistics column, long rows) {
        return switch (column.kind()) {
            case MOMENT -> ColumnType.DATETIME;
            case TRUTH -> ColumnType.BOOLEAN;
            case NUMBER -> isNumberId(column, rows) ? ColumnType.ID : ColumnType.NUMERIC;
            case WORDS -> words(column, rows);
        };
    }

    private static ColumnType words(ColumnStatistics column, long rows) {
        if (isDifferentInEveryRow(column, rows) && column.spaced() == 0 && longest(column) <= MAX_ID_LENGTH) {
            return ColumnType.ID;
        }
        boolean repeats = column.unique() <= FEW_LEVELS
                || (column.unique() <= MANY_LEVELS && column.unique() <= column.values() * MAX_LEVEL_SHARE);
        boolean isShort = column.mean() != null && column.mean() <= MAX_LEVEL_LENGTH;
        return repeats && isShort ? ColumnType.CATEGORICAL : ColumnType.TEXT;
    }

    /** A whole number in every row, all different: a row counter without gaps, or one that is called an id. */
    private static boolean isNumberId(ColumnStatistics column, long rows) {
        if (!column.column().type().equals("BIGINT") || !isDifferentInEveryRow(column, rows)) {
            return false;
        }
        Number first = column.first();
        Number last = column.last();
        boolean isDense = first != null && last != null && last.longValue() - first.longValue() == rows - 1;
        return isDense || ID_NAME.matcher(column.column().name()).matches();
    }

    private static boolean isDifferentInEveryRow(ColumnStatistics column, long rows) {
        return rows >= MIN_ROWS_OF_IDS && column.values() == rows && column.unique() == rows;
    }

    private static long longest(ColumnStatistics column) {
        return column.last() == null ? 0 : column.last().longValue();
    }
}
