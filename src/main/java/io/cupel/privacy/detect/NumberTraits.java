package io.cupel.privacy.detect;

import java.util.Arrays;

/**
 * How the numbers of a column spread.
 *
 * @param share of the values that are plain decimal numbers
 * @param integerShare of the values that are whole numbers
 * @param risingShare of the steps from one whole number to the next that go up: 1 for a counter, a half for chance
 * @param median of the numbers
 * @param decimals mean count of digits behind the point, over the numbers
 */
record NumberTraits(
        double share,
        double integerShare,
        double min,
        double max,
        double median,
        double spread,
        double decimals,
        double risingShare) {
    static final NumberTraits NONE = new NumberTraits(0, 0, 0, 0, 0, 0, 0, 0.5);
    private static final int LONGEST = 24;

    static NumberTraits of(String[] values) {
        double[] numbers = new double[values.length];
        int count = 0;
        int integers = 0;
        int rises = 0;
        long decimals = 0;
        for (String value : values) {
            int places = decimals(value);
            if (places < 0) {
                continue;
            }
            double number = Double.parseDouble(value);
            rises += count > 0 && number > numbers[count - 1] ? 1 : 0;
            numbers[count++] = number;
            integers += places == 0 ? 1 : 0;
            decimals += places;
        }
        if (count == 0) {
            return NONE;
        }
        double rising = count < 2 ? 0.5 : (double) rises / (count - 1);
        return summary(Arrays.copyOf(numbers, count), values.length, integers, decimals, rising);
    }

    private static NumberTraits summary(double[] numbers, int values, int integers, long decimals, double rising) {
        Arrays.sort(numbers);
        int n = numbers.length;
        double mean = Arrays.stream(numbers).average().orElse(0);
        double variance = Arrays.stream(numbers)
                        .map(number -> (number - mean) * (number - mean))
                        .sum()
                / n;
        return new NumberTraits(
                (double) n / values,
                (double) integers / values,
                numbers[0],
                numbers[n - 1],
                numbers[n / 2],
                Math.sqrt(variance),
                (double) decimals / n,
                rising);
    }

    /** Digits behind the point of {@code -12.50}; below zero where the text is no plain number. */
    static int decimals(String text) {
        int length = text.length();
        int from = length > 1 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > from) {
                point = i;
            } else if (c < '0' || c > '9') {
                return -1;
            }
        }
        boolean isNumber = length > from && length <= LONGEST && point != length - 1;
        return !isNumber ? -1 : point < 0 ? 0 : length - 1 - point;
    }

    boolean isCounter() {
        return integerShare > 0.95 && risingShare > 0.97;
    }
}
