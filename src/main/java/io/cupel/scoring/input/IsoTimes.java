package io.cupel.scoring.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and date-times as the training engine counts them: milliseconds since 1970, UTC where no zone is named. */
final class IsoTimes {
    private static final int MAX_LENGTH = 40;
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IsoTimes() {}

    /** NaN when the text is no ISO 8601 date or date-time. A space may stand for the {@code T}. */
    static double epochMillis(String text) {
        if (text.length() > MAX_LENGTH) {
            return Double.NaN;
        }
        try {
            TemporalAccessor time =
                    FORM.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return instant(time).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException noTime) {
            return Double.NaN;
        }
    }

    private static OffsetDateTime instant(TemporalAccessor time) {
        if (time instanceof OffsetDateTime zoned) {
            return zoned;
        }
        LocalDateTime local = time instanceof LocalDateTime full ? full : ((LocalDate) time).atStartOfDay();
        return local.atOffset(ZoneOffset.UTC);
    }
}
