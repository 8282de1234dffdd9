package io.cupel.privacy.scheme.rule;

import java.util.Arrays;

/** The published ways to reduce an identifier to a remainder. */
public final class Remainders {
    private static final int[][] VERHOEFF_PERMUTATIONS = verhoeffPermutations();

    private Remainders() {}

    /** The weighted sum of the leading characters; digits count as themselves, A as 10 up to Z as 35, others as 0. */
    public static Remainder weighted(int modulus, int... weights) {
        return weighted(Values.ALPHANUMERIC, modulus, weights);
    }

    public static Remainder weighted(Values values, int modulus, int... weights) {
        int[] used = weights.clone();
        return compact -> {
            int sum = 0;
            for (int i = 0; i < used.length && i < compact.length; i++) {
                sum += used[i] * values.of(compact[i]);
            }
            return Math.floorMod(sum, modulus);
        };
    }

    /** As {@link #weighted}, but of each product the digits are summed. */
    public static Remainder digitSums(int modulus, int... weights) {
        int[] used = weights.clone();
        return compact -> {
            int sum = 0;
            for (int i = 0; i < used.length; i++) {
                int product = used[i] * Values.ALPHANUMERIC.of(compact[i]);
                sum += product / 10 + product % 10;
            }
            return sum % modulus;
        };
    }

    /** Some characters read as one number. */
    public static Remainder number(int from, int to, int modulus) {
        return compact -> {
            long rest = 0;
            for (int i = from; i < to; i++) {
                rest = (rest * 10 + Values.ALPHANUMERIC.of(compact[i])) % modulus;
            }
            return (int) rest;
        };
    }

    /** ISO/IEC 7812-1 annex B over the characters before a position: every second is doubled, beginning with the nearest. */
    public static Remainder luhn(int from, int to) {
        return luhn(from, to, 10, 0);
    }

    /** @param start what constant digits before the number would add, such as 24 for the 80840 before an American NPI */
    public static Remainder luhn(int from, int to, int modulus, int start) {
        return compact -> {
            int sum = start;
            for (int i = to - 1, doubled = 1; i >= from; i--, doubled ^= 1) {
                int value = Values.ALPHANUMERIC.of(compact[i]) << doubled;
                sum += value / modulus + value % modulus;
            }
            return sum % modulus;
        };
    }

    /** ISO 7064 MOD 11,10: a hybrid system of two moduli, over the digits before a position. */
    public static Remainder iso7064Mod1110(int from, int to) {
        return compact -> {
            int product = 10;
            for (int i = from; i < to; i++) {
                int sum = (product + compact[i] - '0') % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            return (11 - product) % 10;
        };
    }

    /** J. Verhoeff, Error Detecting Decimal Codes, 1969: the check digit for the digits before a position, by the dihedral group D5. */
    public static Remainder verhoeff(int from, int to) {
        return compact -> {
            int state = 0;
            for (int i = to - 1; i >= from; i--) {
                state = dihedral(state, VERHOEFF_PERMUTATIONS[(to - i) % 8][compact[i] - '0']);
            }
            return state == 0 || state > 4 ? state : 5 - state;
        };
    }

    /** ISO/IEC 7064 MOD 97-10 of the whole: letters as two digits, the first characters moved behind the rest and their check digits as 00. */
    public static Remainder mod97Rotated(int head) {
        return compact -> {
            int rest = 0;
            for (int i = 0; i < compact.length; i++) {
                int from = (i + head) % compact.length;
                int value = from >= head - 2 && from < head ? 0 : Values.ALPHANUMERIC.of(compact[from]);
                rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
            }
            return 98 - rest;
        };
    }

    private static int dihedral(int left, int right) {
        int mirrored = left > 4 ? Math.floorMod(left - right, 5) : (left + right) % 5;
        boolean isReflection = left > 4 ^ right > 4;
        return isReflection ? mirrored + 5 : mirrored;
    }

    private static int[][] verhoeffPermutations() {
        int[] once = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        int[][] powers = new int[8][];
        powers[0] = new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        for (int n = 1; n < powers.length; n++) {
            powers[n] = Arrays.stream(powers[n - 1]).map(digit -> once[digit]).toArray();
        }
        return powers;
    }
}
