package io.cupel.datasets.ingest;

import io.cupel.datasets.table.Sql;
import java.util.function.UnaryOperator;

/**
 * How the cells of one text column become values.
 *
 * @param hasPadding some cell has blanks around its value, so all are trimmed
 * @param conversion from the trimmed text expression to one of {@code type}, null where it does not fit
 */
record CellReading(SqlType type, boolean hasPadding, UnaryOperator<String> conversion) {
    static CellReading text(boolean hasPadding) {
        return new CellReading(SqlType.VARCHAR, hasPadding, UnaryOperator.identity());
    }

    CellReading as(SqlType wanted) {
        return new CellReading(wanted, hasPadding, cell -> "TRY_CAST(" + cell + " AS " + wanted + ")");
    }

    CellReading asCommaDecimal() {
        return new CellReading(
                SqlType.DOUBLE, hasPadding, cell -> "TRY_CAST(replace(" + cell + ", ',', '.') AS DOUBLE)");
    }

    CellReading asDate(DateForm dates) {
        return new CellReading(dates.hasTimes() ? SqlType.TIMESTAMP : SqlType.DATE, hasPadding, dates::expression);
    }

    /** The SQL over a column of raw text in which exact missing tokens are null already. */
    String expression(String column) {
        return conversion.apply(hasPadding ? trimmed(column) : column);
    }

    private static String trimmed(String column) {
        String value = "trim(" + column + ", ' \t')";
        String missing = Sql.texts(MissingTokens.ALL);
        return "CASE WHEN list_contains(" + missing + ", " + value + ") THEN NULL ELSE " + value + " END";
    }
}
