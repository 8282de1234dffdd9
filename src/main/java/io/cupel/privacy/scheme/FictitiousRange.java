package io.cupel.privacy.scheme;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of one country and kind, and the ranges that stand for them. All that begins like a range is in it: a number that is shorter or
 * longer than those which could be given out from there rings nowhere either.
 */
final class FictitiousRange {
    /** Of an area that has a range of its own: the digit stays. */
    private static final char KEPT = '.';

    private final boolean isOfNoCode;
    private final String firstDigits;
    private final Pattern pattern;
    private final List<String> beginnings;

    /**
     * @param access what is dialled before the number: the code of the country, the zero of a long-distance call, or nothing
     * @param pattern of the number behind it
     * @param beginnings of the ranges, without {@code access}
     */
    FictitiousRange(String access, String pattern, String... beginnings) {
        this.isOfNoCode = access.isEmpty();
        this.firstDigits = firstDigits(access);
        this.pattern = Pattern.compile("(" + access + ")" + pattern);
        this.beginnings = List.of(beginnings);
    }

    /** What a number of this access begins with; a pattern costs more than a look at the first digit. */
    private static String firstDigits(String access) {
        if (access.isEmpty()) {
            return "23456789";
        }
        String code = access.replaceAll("[^1-9]", "");
        return access.length() == 1 ? access : "0" + code.substring(0, Math.min(1, code.length()));
    }

    /** @param isAbroad whether the number is written with the code of its country */
    boolean resembles(String number, boolean isAbroad) {
        return !(isOfNoCode && isAbroad)
                && !number.isEmpty()
                && firstDigits.indexOf(number.charAt(0)) >= 0
                && pattern.matcher(number).matches();
    }

    boolean covers(String number) {
        Matcher matcher = pattern.matcher(number);
        return matcher.matches() && beginnings.stream().anyMatch(range -> begins(number, matcher.end(1), range));
    }

    private static boolean begins(String number, int from, String range) {
        for (int i = 0; i < range.length() && from + i < number.length(); i++) {
            if (range.charAt(i) != KEPT && range.charAt(i) != number.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    /** Other digits for a number that {@linkplain #resembles resembles} these. */
    String draw(String number, RandomGenerator random) {
        Matcher matcher = pattern.matcher(number);
        int from = matcher.matches() ? matcher.end(1) : 0;
        String range = beginnings.get(random.nextInt(beginnings.size()));
        StringBuilder drawn = new StringBuilder(number.substring(0, from));
        for (int i = from; i < number.length(); i++) {
            boolean isFixed = i - from < range.length();
            char fixed = isFixed ? range.charAt(i - from) : (char) ('0' + random.nextInt(10));
            drawn.append(fixed == KEPT ? number.charAt(i) : fixed);
        }
        return drawn.toString();
    }
}
