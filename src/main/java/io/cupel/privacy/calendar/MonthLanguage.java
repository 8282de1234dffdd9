package io.cupel.privacy.calendar;

import java.util.List;

/** The names of the months. The languages that come first are tried first where several have the same name. */
enum MonthLanguage {
    ENGLISH("january february march april may june july august september october november december"),
    GERMAN("januar februar märz april mai juni juli august september oktober november dezember"),
    FRENCH("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    SPANISH("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    PORTUGUESE("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    ITALIAN("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    DUTCH("januari februari maart april mei juni juli augustus september oktober november december"),
    DANISH("januar februar marts april maj juni juli august september oktober november december"),
    NORWEGIAN("januar februar mars april mai juni juli august september oktober november desember"),
    SWEDISH("januari februari mars april maj juni juli augusti september oktober november december");

    /** The shortest beginning of a name that is written for it. */
    static final int BRIEF = 3;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> names;

    MonthLanguage(String names) {
        this.names = List.of(names.split(" "));
    }

    /** @param month 1 to 12 */
    String name(int month) {
        return names.get(month - 1);
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
        return names.stream().filter(name -> name.startsWith(beginning)).count() == 1;
    }
}
