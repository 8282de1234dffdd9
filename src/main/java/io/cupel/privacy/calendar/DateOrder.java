package io.cupel.privacy.calendar;

/** The order of a date's parts. */
public enum DateOrder {
    YEAR_FIRST(0, 1, 2),
    DAY_FIRST(2, 1, 0),
    MONTH_FIRST(2, 0, 1);

    private final int year;
    private final int month;
    private final int day;

    DateOrder(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The place of the year among the three parts. */
    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }
}
