package io.cupel.privacy.scheme.rule;

import java.time.YearMonth;
import java.util.random.RandomGenerator;

/**
 * A date of the calendar inside a number: month and day as two digits, the year as two or four. Issuers add constants to month or day to tell
 * centuries, sexes or kinds of number apart. Years of two digits may lie in any century, so the 29th of February of 1900 is let pass. Years of four begin with the oldest published specimen.
 */
public final class CalendarDate implements Rule {
    private static final int[] PLAIN = {0};
    private static final int FIRST_YEAR = 1880;
    private static final int YEARS = 160;

    private final int yearAt;
    private final int yearWidth;
    private final int monthAt;
    private final int dayAt;
    private final int[] monthOffsets;
    private final int[] dayOffsets;

    private CalendarDate(int yearAt, int yearWidth, int monthAt, int dayAt, int[] monthOffsets, int[] dayOffsets) {
        this.yearAt = yearAt;
        this.yearWidth = yearWidth;
        this.monthAt = monthAt;
        this.dayAt = dayAt;
        this.monthOffsets = monthOffsets;
        this.dayOffsets = dayOffsets;
    }

    public static CalendarDate yymmdd(int at) {
        return new CalendarDate(at, 2, at + 2, at + 4, PLAIN, PLAIN);
    }

    public static CalendarDate ddmmyy(int at) {
        return new CalendarDate(at + 4, 2, at + 2, at, PLAIN, PLAIN);
    }

    public static CalendarDate yyyymmdd(int at) {
        return new CalendarDate(at, 4, at + 4, at + 6, PLAIN, PLAIN);
    }

    /** @param offsets all that may be added to the month, 0 included where it may stand alone */
    public CalendarDate withMonthPlus(int... offsets) {
        return new CalendarDate(yearAt, yearWidth, monthAt, dayAt, offsets.clone(), dayOffsets);
    }

    public CalendarDate withDayPlus(int... offsets) {
        return new CalendarDate(yearAt, yearWidth, monthAt, dayAt, monthOffsets, offsets.clone());
    }

    @Override
    public boolean holds(char[] compact) {
        int month = strip(Texts.number(compact, monthAt, 2), monthOffsets, 12);
        int day = strip(Texts.number(compact, dayAt, 2), dayOffsets, 31);
        int year = Texts.number(compact, yearAt, yearWidth);
        return month > 0 && day > 0 && isLikely(year) && day <= lengthOfMonth(year, month);
    }

    private boolean isLikely(int year) {
        return yearWidth == 2 || (year >= FIRST_YEAR && year < FIRST_YEAR + YEARS);
    }

    private int lengthOfMonth(int year, int month) {
        return YearMonth.of(yearWidth == 4 ? year : 2000 + year, month).lengthOfMonth();
    }

    private static int strip(int number, int[] offsets, int max) {
        for (int offset : offsets) {
            if (number > offset && number <= offset + max) {
                return number - offset;
            }
        }
        return 0;
    }

    @Override
    public double share(char[] like) {
        double years = yearWidth == 4 ? YEARS / 10_000.0 : 1;
        return years * monthOffsets.length * dayOffsets.length * 365.25 / 10_000;
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        int year = 1940 + random.nextInt(60);
        int month = 1 + random.nextInt(12) + monthOffsets[random.nextInt(monthOffsets.length)];
        int day = 1 + random.nextInt(28) + dayOffsets[random.nextInt(dayOffsets.length)];
        Texts.writeNumber(compact, yearAt, yearWidth, year % (yearWidth == 4 ? 10_000 : 100));
        Texts.writeNumber(compact, monthAt, 2, month);
        Texts.writeNumber(compact, dayAt, 2, day);
    }
}
