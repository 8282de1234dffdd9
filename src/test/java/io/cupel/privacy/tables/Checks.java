package io.cupel.privacy.tables;

/** The arithmetic of check digits in its plainest form. */
final class Checks {
    private Checks() {}

    /** The sum of digits times weights; digits without a weight do not count. */
    static int dot(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < Math.min(digits.length(), weights.length); i++) {
            sum += digit(digits, i) * weights[i];
        }
        return sum;
    }

    static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    static int last(String digits) {
        return digit(digits, digits.length() - 1);
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** ISO 7064, mod 11,10. */
    static boolean mod1110(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digit(digits, i) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == last(digits);
    }

    /** Verhoeff's scheme: symmetries of a pentagon, 0–4 turns, 5–9 flips. */
    static boolean verhoeff(String digits) {
        int[] once = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        int state = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits, digits.length() - 1 - i);
            for (int turn = 0; turn < i % 8; turn++) {
                digit = once[digit];
            }
            state = pentagon(state, digit);
        }
        return state == 0;
    }

    /** The rest of a long number of digits and letters (A = 10) by 97. */
    static int mod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest;
    }

    static boolean sevenThreeOne(String text) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            sum += Character.digit(text.charAt(i), 36) * weights[i % 3];
        }
        return sum % 10 == last(text);
    }

    private static int pentagon(int one, int other) {
        boolean flip = one >= 5;
        int turn = flip ? one % 5 - other % 5 + 5 : one % 5 + other % 5;
        return turn % 5 + (flip ^ other >= 5 ? 5 : 0);
    }
}
