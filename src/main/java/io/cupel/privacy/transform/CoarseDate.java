package io.cupel.privacy.transform;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * The year, quarter, month or decade of a date.
 *
 * @param firstYear dates before this year are only said to be so: 45 CFR 164.514(b)(2)(i)(C) asks it of birth dates that tell an age over 89
 */
record CoarseDate(Granularity to, int firstYear) implements CellFunction {
    @Override
    public String apply(String value) {
        return TextDate.read(value, false).map(TextDate::date).map(this::coarse).orElse(Generalization.ANY);
    }

    private String coarse(LocalDate date) {
        if (date.getYear() < firstYear) {
            return "before " + firstYear;
        }
        return switch (to) {
            case MONTH -> date.toString().substring(0, date.toString().lastIndexOf('-'));
            case QUARTER -> date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case DECADE -> date.getYear() / 10 * 10 + "s";
            default -> Integer.toString(date.getYear());
        };
    }
}
