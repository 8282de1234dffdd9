package io.cupel.privacy.detect;

import io.cupel.privacy.calendar.DateOrder;
import io.cupel.privacy.calendar.WrittenDate;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the days of a column spread.
 *
 * @param share of the values that are days
 * @param timedShare of the days that have a time of day
 * @param futureShare of the days that lie after today
 * @param recentShare of the days that lie within the last 500 days
 * @param medianAge years from the middle day to today
 * @param oldestAge years from the 1st percentile of days to today
 * @param spread standard deviation in years
 * @param dayFirst whether the day stands before the month, by most of the days whose numbers tell; null where they do not
 */
record DateTraits(
        double share,
        double timedShare,
        double futureShare,
        double recentShare,
        double medianAge,
        double oldestAge,
        double spread,
        @Nullable Boolean dayFirst) {
    static final DateTraits NONE = new DateTraits(0, 0, 0, 0, 0, 0, 0, null);
    private static final double DAYS_OF_YEAR = 365.25;
    private static final int RECENT = 500;
    private static final int PROBE = 40;

    static DateTraits of(String[] values, CalendarDays days, LocalDate today) {
        if (!isWorthReading(values, days)) {
            return NONE;
        }
        double[] ages = new double[values.length];
        int count = 0;
        int timed = 0;
        int orders = 0;
        for (String value : values) {
            WrittenDate day = days.read(value);
            if (day != null) {
                ages[count++] = today.toEpochDay() - day.date().toEpochDay();
                timed += day.hasTime() ? 1 : 0;
                orders += vote(day.evidentOrder());
            }
        }
        return count == 0 ? NONE : summary(Arrays.copyOf(ages, count), timed, values.length, orders);
    }

    /** A misprint among many does not turn the column around. */
    private static int vote(@Nullable DateOrder order) {
        return order == null ? 0 : order == DateOrder.DAY_FIRST ? 1 : -1;
    }

    /** Of a column that is no dates at all, a few values tell. */
    private static boolean isWorthReading(String[] values, CalendarDays days) {
        int step = Math.max(1, values.length / PROBE);
        int hits = 0;
        int probed = 0;
        for (int i = 0; i < values.length; i += step, probed++) {
            hits += days.read(values[i]) == null ? 0 : 1;
        }
        return hits * 5 > probed;
    }

    private static DateTraits summary(double[] ages, int timed, int values, int orders) {
        Arrays.sort(ages);
        int n = ages.length;
        double mean = Arrays.stream(ages).average().orElse(0);
        double variance =
                Arrays.stream(ages).map(age -> (age - mean) * (age - mean)).sum() / n;
        return new DateTraits(
                (double) n / values,
                (double) timed / n,
                share(ages, Double.NEGATIVE_INFINITY, -1),
                share(ages, 0, RECENT),
                ages[n / 2] / DAYS_OF_YEAR,
                ages[n - 1 - n / 100] / DAYS_OF_YEAR,
                Math.sqrt(variance) / DAYS_OF_YEAR,
                orders == 0 ? null : orders > 0);
    }

    private static double share(double[] ages, double from, double to) {
        return (double) Arrays.stream(ages)
                        .filter(age -> age >= from && age <= to)
                        .count()
                / ages.length;
    }
}
