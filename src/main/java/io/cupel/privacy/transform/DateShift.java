package io.cupel.privacy.transform;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.calendar.WrittenDate;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * Moves a date by up to a year, and never by nothing. All dates move alike under one key, so that the time between two of them stays; or each by a
 * distance of its own, when somebody who knows one true date must not learn the others.
 */
final class DateShift implements CellFunction {
    private static final int MAX_DAYS = 364;
    private static final String DOMAIN = "date";
    private static final Drawing UNREADABLE = new ShapeDrawing();

    private final KeyedDigest key;
    private final DateReader reader;
    private final boolean dayFirst;
    private final boolean movesAllAlike;
    private final int sharedDays;

    DateShift(KeyedDigest key, DateReader reader, boolean movesAllAlike, boolean dayFirst) {
        this.key = key;
        this.reader = reader;
        this.dayFirst = dayFirst;
        this.movesAllAlike = movesAllAlike;
        this.sharedDays = days(new KeyedRandom(key, DOMAIN, "all"));
    }

    @Override
    public String apply(String value) {
        WrittenDate written = reader.read(value, dayFirst);
        return written == null
                ? UNREADABLE.draw(value.strip(), new KeyedRandom(key, DOMAIN, CanonicalForm.WORDS.of(value)))
                : written.write(moved(written.date()));
    }

    private LocalDate moved(LocalDate date) {
        return date.plusDays(movesAllAlike ? sharedDays : days(new KeyedRandom(key, DOMAIN, date.toString())));
    }

    private static int days(RandomGenerator random) {
        int days = 1 + random.nextInt(MAX_DAYS);
        return random.nextBoolean() ? days : -days;
    }
}
