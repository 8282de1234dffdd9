package io.cupel.privacy.detect;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.calendar.WrittenDate;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that somebody who lives may have to do with; spreads of years do not depend on which of two numbers is the month. */
final class CalendarDays {
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;

    private final DateReader reader;

    CalendarDays(Clock clock) {
        this.reader = new DateReader(() -> LocalDate.now(clock));
    }

    /** Null where the text is no day between the middle of the 19th and of the 22nd century. */
    @Nullable
    WrittenDate read(String text) {
        WrittenDate day = reader.read(text, false);
        return day == null || day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR ? null : day;
    }
}
