package io.cupel.privacy.transform;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.calendar.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The year, quarter, month or decade of a date.
 *
 * @param firstYear dates before this year are only said to be so, in words that sort before all others as the dates do: 45 CFR 164.514(b)(2)(i)(C) asks it of birth dates that tell an age over 89
 * @param dayFirst how to read a date that can be read both ways
 */
record CoarseDate(Granularity to, int firstYear, DateReader reader, boolean dayFirst) implements CellFunction {
    @Override
    public String apply(String value) {
        WrittenDate written = reader.read(value, dayFirst);
        return written == null ? Generalization.ANY : coarse(written.date());
    }

    private String coarse(LocalDate date) {
        if (date.getYear() < firstYear) {
            return (firstYear - 1) + " or earlier";
        }
        return switch (to) {
            case MONTH -> date.toString().substring(0, date.toString().lastIndexOf('-'));
            case QUARTER -> date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case DECADE -> date.getYear() / 10 * 10 + "s";
            default -> Integer.toString(date.getYear());
        };
    }
}
