package io.cupel.privacy.scheme.rule;

/** What characters count for in a check digit. */
public final class Values {
    /** ISO/IEC 7064 and ICAO Doc 9303: 0 to 9, then A as 10 up to Z as 35. */
    public static final Values ALPHANUMERIC = of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private final int[] values = new int[128];

    private Values() {}

    /** Each character counts for its place; characters that do not occur count for nothing. */
    public static Values of(String alphabet) {
        Values result = new Values();
        for (int i = 0; i < alphabet.length(); i++) {
            result.values[alphabet.charAt(i)] = i;
        }
        return result;
    }

    /** @param letters what A to Z count for, a digit each; digits count for themselves */
    public static Values letters(String letters) {
        Values result = of("0123456789");
        for (int i = 0; i < letters.length(); i++) {
            result.values['A' + i] = letters.charAt(i) - '0';
        }
        return result;
    }

    /** Digits count for themselves, A for a start and the letters after it each for one more. */
    public static Values lettersFrom(int start) {
        Values result = of("0123456789");
        for (char c = 'A'; c <= 'Z'; c++) {
            result.values[c] = start + c - 'A';
        }
        return result;
    }

    public int of(char c) {
        return values[c];
    }
}
