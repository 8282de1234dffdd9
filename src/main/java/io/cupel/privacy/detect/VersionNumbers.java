package io.cupel.privacy.detect;

/** Three numbers between full stops that are no day in any order, as those of versions are: {@code 3.17.42}, {@code 1.0.5}. */
final class VersionNumbers {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int LONGEST = 3;

    private VersionNumbers() {}

    /** False for a number of four digits in any place: that is a misprinted day. */
    static boolean isVersion(String text) {
        int[] numbers = new int[3];
        int[] lengths = new int[3];
        int part = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TextTokens.isDigit(c) && lengths[part] < LONGEST) {
                numbers[part] = numbers[part] * 10 + c - '0';
                lengths[part]++;
            } else if (c == '.' && part < 2 && lengths[part] > 0) {
                part++;
            } else {
                return false;
            }
        }
        return part == 2 && lengths[2] > 0 && !isDay(numbers, lengths);
    }

    private static boolean isDay(int[] numbers, int[] lengths) {
        boolean isYear = lengths[2] == 2;
        return isYear && (isDay(numbers[0], numbers[1]) || isDay(numbers[1], numbers[0]));
    }

    private static boolean isDay(int day, int month) {
        return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
    }
}
