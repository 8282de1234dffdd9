package io.cupel.privacy.scheme;

/**
 * How a telephone number is written.
 *
 * @param digits how many
 * @param groups of digits, parted by separators
 * @param hasPlus whether it begins as an international one
 * @param isBroken whether something stands in it that stands in no number
 * @param longest digits of the longest group
 */
record PhoneShape(int digits, int groups, boolean hasPlus, boolean isBroken, int longest) {
    private static final String SEPARATORS = " -./()\u00a0";

    static PhoneShape of(String value, int end) {
        boolean hasPlus = value.charAt(0) == '+';
        int digits = 0;
        int groups = 0;
        int run = 0;
        int longest = 0;
        int signs = 0;
        for (int i = hasPlus ? 1 : 0; i < end; i++) {
            char c = value.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && SEPARATORS.indexOf(c) < 0) {
                return new PhoneShape(digits, groups, hasPlus, true, longest);
            }
            groups += isDigit && run == 0 ? 1 : 0;
            digits += isDigit ? 1 : 0;
            run = isDigit ? run + 1 : 0;
            longest = Math.max(longest, run);
            signs = isDigit ? 0 : signs + 1;
            if (signs > 2) {
                return new PhoneShape(digits, groups, hasPlus, true, longest);
            }
        }
        return new PhoneShape(digits, groups, hasPlus, signs > 0, longest);
    }

    boolean isPhone(int minDigits, int maxDigits) {
        return !isBroken && digits >= minDigits && digits <= maxDigits && (hasPlus || (groups > 1 && longest < 9));
    }

    /** Where an extension begins, or the end: {@code x12}, {@code ext. 12}, {@code #12}. */
    static int extensionStart(String value) {
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 'x' || c == 'e' || c == '#') {
                boolean isExtension = value.substring(i).matches("(x|ext\\.?|#) ?[0-9]{1,6}");
                return isExtension ? trimmedEnd(value, i) : 0;
            }
        }
        return value.length();
    }

    private static int trimmedEnd(String value, int end) {
        int trimmed = end;
        while (trimmed > 0 && (value.charAt(trimmed - 1) == ' ' || value.charAt(trimmed - 1) == ',')) {
            trimmed--;
        }
        return trimmed;
    }
}
