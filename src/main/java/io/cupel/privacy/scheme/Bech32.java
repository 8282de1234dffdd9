package io.cupel.privacy.scheme;

/** The checksum of segregated witness addresses: BIP 173, and for later witness versions BIP 350. */
final class Bech32 {
    static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;
    private static final int CHECKSUM = 6;

    private Bech32() {}

    /** @param text lower case, separator 1 behind the human-readable part */
    static boolean isValid(String text) {
        int separator = text.lastIndexOf('1');
        if (separator < 1 || text.length() - separator - 1 <= CHECKSUM) {
            return false;
        }
        for (int i = separator + 1; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return polymod(text, separator, text.length()) == constant(text, separator);
    }

    /** The text with its last six characters made the checksum of the others. */
    static String seal(String text) {
        int separator = text.lastIndexOf('1');
        String body = text.substring(0, text.length() - CHECKSUM);
        int rest = polymod(body + "qqqqqq", separator, text.length()) ^ constant(text, separator);
        StringBuilder sealed = new StringBuilder(body);
        for (int i = CHECKSUM - 1; i >= 0; i--) {
            sealed.append(ALPHABET.charAt((rest >> (5 * i)) & 31));
        }
        return sealed.toString();
    }

    /** The first character is the witness version: 0 is written q. */
    private static int constant(String text, int separator) {
        return text.charAt(separator + 1) == 'q' ? BECH32 : BECH32M;
    }

    private static int polymod(String text, int separator, int end) {
        int state = 1;
        for (int i = 0; i < separator; i++) {
            state = step(state) ^ text.charAt(i) >> 5;
        }
        state = step(state);
        for (int i = 0; i < separator; i++) {
            state = step(state) ^ (text.charAt(i) & 31);
        }
        for (int i = separator + 1; i < end; i++) {
            state = step(state) ^ ALPHABET.indexOf(text.charAt(i));
        }
        return state;
    }

    private static int step(int state) {
        int top = state >>> 25;
        int next = (state & 0x1ffffff) << 5;
        for (int i = 0; i < GENERATOR.length; i++) {
            next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
        }
        return next;
    }
}
