package io.cupel.datasets.ingest;

/** What every value of one text column has in common. Fed each cell once. */
final class ColumnScan {
    private final DateForm dates = new DateForm();
    private long values;
    private long integers;
    private long decimals;
    private long commaDecimals;
    private long booleans;
    private boolean hasPadding;

    void accept(char[] text, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        hasPadding |= to - from != length;
        if (!MissingTokens.contains(text, from, to)) {
            value(text, from, to);
        }
    }

    private void value(char[] text, int from, int to) {
        values++;
        if (dates.isPossible()) {
            dates.accept(text, from, to);
        }
        if (booleans == values - 1 && isBoolean(text, from, to)) {
            booleans++;
        }
        switch (NumberForm.of(text, from, to)) {
            case INTEGER -> integers++;
            case DECIMAL -> decimals++;
            case COMMA_DECIMAL -> commaDecimals++;
            case NONE -> {}
        }
    }

    /** Cells that are not missing. */
    long values() {
        return values;
    }

    /** How to read the column from text; a column without any value stays text. */
    CellReading reading() {
        CellReading cells = CellReading.text(hasPadding);
        if (values == 0) {
            return cells;
        }
        if (integers + decimals == values) {
            return decimals == 0 ? cells.as(SqlType.BIGINT) : cells.as(SqlType.DOUBLE);
        }
        if (integers + commaDecimals == values) {
            return cells.asCommaDecimal();
        }
        if (booleans == values) {
            return cells.as(SqlType.BOOLEAN);
        }
        return dates.isPossible() ? cells.asDate(dates) : cells;
    }

    private static boolean isBoolean(char[] text, int from, int to) {
        int length = to - from;
        return (length == 4 && "true".equalsIgnoreCase(new String(text, from, length)))
                || (length == 5 && "false".equalsIgnoreCase(new String(text, from, length)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
