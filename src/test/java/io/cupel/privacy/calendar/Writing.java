package io.cupel.privacy.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Ways in which people and systems write dates, as the JDK's formatter writes them.
 *
 * @param dayFirst what a reader must be told
 * @param isPlain whether one date shows how any other is written: not where leading zeros or shortened names can lack in the one
 */
public record Writing(String pattern, Locale locale, boolean dayFirst, boolean isPlain) {
    /** As on the day that all years of two digits are meant on. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Writing plain(String pattern) {
        return new Writing(pattern, Locale.ENGLISH, false, true);
    }

    private static Writing plainDayFirst(String pattern) {
        return new Writing(pattern, Locale.ENGLISH, true, true);
    }

    private static Writing loose(String pattern, boolean dayFirst) {
        return new Writing(pattern, Locale.ENGLISH, dayFirst, false);
    }

    private static Writing named(String pattern, String language, boolean isPlain) {
        return new Writing(pattern, Locale.forLanguageTag(language), false, isPlain);
    }

    public static Writing[] all() {
        return new Writing[] {
            plain("uuuu-MM-dd"),
            plain("uuuu-MM-dd HH:mm:ss"),
            plain("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'"),
            plain("uuuu-MM-dd'T'HH:mm:ss'+02:00[Europe/Berlin]'"),
            plain("uuuu/MM/dd"),
            plain("uuuu.MM.dd"),
            plain("uuuu MM dd"),
            plain("uuuuMMdd"),
            plain("uuuuMMdd HH:mm"),
            plain("dd.MM.uuuu"),
            plain("dd. MM. uuuu"),
            plain("dd.MM.uuuu, HH:mm"),
            plain("dd.MM.uu"),
            loose("d.M.uuuu", false),
            loose("d. M. uuuu", false),
            plainDayFirst("dd/MM/uuuu"),
            plainDayFirst("dd-MM-uuuu"),
            plainDayFirst("dd MM uuuu"),
            plainDayFirst("dd/MM/uu"),
            plainDayFirst("dd/MM/uuuu HH:mm:ss"),
            loose("d/M/uuuu", true),
            plain("MM/dd/uuuu"),
            plain("MM-dd-uuuu"),
            plain("MM/dd/uu hh:mm a"),
            loose("M/d/uuuu", false),
            loose("M/d/uu", false),
            plain("d MMMM uuuu"),
            plain("d MMMM, uuuu"),
            plain("MMMM d, uuuu"),
            plain("uuuu MMMM d"),
            plain("d MMMM uuuu HH:mm"),
            plain("dd-MMM-uuuu"),
            plain("dd/MMM/uuuu"),
            plain("dd-MMM-uu"),
            loose("d MMM uuuu", false),
            loose("MMM d, uuuu", false),
            named("d. MMMM uuuu", "de", true),
            named("d. MMMM uuuu, HH:mm", "de", true),
            named("d MMMM uuuu", "fr", true),
            named("d MMMM uuuu", "es", false),
            named("d MMMM uuuu", "pt", false),
            named("d MMMM uuuu", "it", false),
            named("d MMMM uuuu", "nl", false),
            named("d. MMMM uuuu", "da", false),
            named("d. MMMM uuuu", "nb", false),
            named("d MMMM uuuu", "sv", false),
            plain("EEEE, MMMM d, uuuu"),
            plain("EEEE, d MMMM uuuu"),
            plain("d 'of' MMMM uuuu"),
            loose("EEE, dd MMM uuuu HH:mm:ss 'GMT'", false),
            loose("EEE d MMM uuuu", false),
            plain("EEE uuuu-MM-dd"),
            plainDayFirst("EEE dd/MM/uuuu"),
            named("EEEE, d. MMMM uuuu", "de", true),
            named("EEEE, 'den' d. MMMM uuuu", "de", true),
            named("EEE, dd.MM.uuuu", "de", true),
            named("EEEE d MMMM uuuu", "fr", true),
            named("EEE d MMM uuuu", "fr", false),
            named("'le' d MMMM uuuu", "fr", true),
            named("d 'de' MMMM 'de' uuuu", "es", true),
            named("EEEE, d 'de' MMMM 'de' uuuu", "es", true),
            named("EEEE, d 'de' MMMM 'del' uuuu", "es", true),
            named("d 'de' MMMM 'de' uuuu", "pt", false),
            named("EEEE, d 'de' MMMM 'de' uuuu", "pt", false),
            named("EEE, d 'de' MMM 'de' uuuu", "pt", false),
            named("EEEE d MMMM uuuu", "it", true),
            named("EEEE d MMMM uuuu", "nl", true),
            named("EEE d MMMM uuuu", "nl", false),
            named("EEEE 'den' d. MMMM uuuu", "da", true),
            named("EEEE d. MMMM uuuu", "nb", false),
            named("EEEE 'den' d MMMM uuuu", "sv", true)
        };
    }

    public String write(LocalDate date) {
        LocalDateTime morning = date.atTime(9, 41, 7);
        return DateTimeFormatter.ofPattern(pattern, locale).format(morning);
    }

    public boolean hasTwoDigitsForTheYear() {
        return !pattern.contains("uuuu");
    }

    @Override
    public String toString() {
        return pattern + " " + locale;
    }
}
