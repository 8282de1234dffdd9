package io.cupel.privacy.scheme.rule;

import java.util.random.RandomGenerator;

/**
 * The first ten digits of a German tax identification number: one digit stands there two or three times, never three times in a row, and the
 * others at most once (Steuer-ID-Verordnung; three times since 2016).
 */
public final class GermanIdDigits implements Rule {
    private static final int DIGITS = 10;

    @Override
    public boolean holds(char[] compact) {
        int[] counts = new int[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            counts[compact[i] - '0']++;
        }
        int repeated = 0;
        for (int count : counts) {
            if (count > 3) {
                return false;
            }
            repeated += count > 1 ? 1 : 0;
        }
        return repeated == 1 && !hasRunOfThree(compact);
    }

    private static boolean hasRunOfThree(char[] compact) {
        for (int i = 2; i < DIGITS; i++) {
            if (compact[i] == compact[i - 1] && compact[i] == compact[i - 2]) {
                return true;
            }
        }
        return false;
    }

    /** Of 10^10 numbers 163,296,000 have one pair and 217,728,000 one triple, 14,515,200 of these in a row. */
    @Override
    public double share(char[] like) {
        return 0.0367;
    }

    /** A permutation of the digits of which one gives way to the first, so that there is one pair. */
    @Override
    public void impose(char[] compact, RandomGenerator random) {
        for (int i = 0; i < DIGITS; i++) {
            int j = random.nextInt(i + 1);
            compact[i] = compact[j];
            compact[j] = (char) ('0' + i);
        }
        compact[1 + random.nextInt(DIGITS - 1)] = compact[0];
    }
}
