package io.cupel.privacy.calendar;

import java.time.DayOfWeek;
import java.util.List;

/** The names of months and weekdays. The languages that come first are tried first where several have the same name. */
enum DateLanguage {
    ENGLISH(
            "january february march april may june july august september october november december",
            "monday tuesday wednesday thursday friday saturday sunday",
            3),
    GERMAN(
            "januar februar märz april mai juni juli august september oktober november dezember",
            "montag dienstag mittwoch donnerstag freitag samstag sonntag",
            2),
    FRENCH(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            3),
    SPANISH(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "lunes martes miércoles jueves viernes sábado domingo",
            3),
    PORTUGUESE(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
            3),
    ITALIAN(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "lunedì martedì mercoledì giovedì venerdì sabato domenica",
            3),
    DUTCH(
            "januari februari maart april mei juni juli augustus september oktober november december",
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            2),
    DANISH(
            "januar februar marts april maj juni juli august september oktober november december",
            "mandag tirsdag onsdag torsdag fredag lørdag søndag",
            3),
    NORWEGIAN(
            "januar februar mars april mai juni juli august september oktober november desember",
            "mandag tirsdag onsdag torsdag fredag lørdag søndag",
            3),
    SWEDISH(
            "januari februari mars april maj juni juli augusti september oktober november december",
            "måndag tisdag onsdag torsdag fredag lördag söndag",
            3);

    /** The shortest beginning of a month's name that is written for it. */
    static final int BRIEF = 3;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> months;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> weekdays;

    private final int briefWeekday;

    /** @param briefWeekday the letters that weekdays are shortened to */
    DateLanguage(String months, String weekdays, int briefWeekday) {
        this.months = List.of(months.split(" "));
        this.weekdays = List.of(weekdays.split(" "));
        this.briefWeekday = briefWeekday;
    }

    /** @param month 1 to 12 */
    String name(int month) {
        return months.get(month - 1);
    }

    String name(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }

    /** The first letters, as many as tell it from the other months: three, but four of French June and July. */
    String brief(int month) {
        String name = name(month);
        int length = BRIEF;
        while (!tells(name.substring(0, length))) {
            length++;
        }
        return name.substring(0, length);
    }

    String brief(DayOfWeek day) {
        return name(day).substring(0, briefWeekday);
    }

    /** Whether months are written in small letters. */
    boolean isSmall() {
        return this != ENGLISH && this != GERMAN;
    }

    /** Whether a full stop follows the number of a day. */
    boolean endsInStop() {
        return this == GERMAN || this == DANISH || this == NORWEGIAN;
    }

    /** Whether only one month begins so. */
    boolean tells(String beginning) {
        return months.stream().filter(name -> name.startsWith(beginning)).count() == 1;
    }
}
