package io.cupel.privacy.scheme;

/**
 * How a telephone number is written.
 *
 * @param digits how many
 * @param groups of digits, parted by separators
 * @param hasPlus whether it begins as an international one
 * @param isBroken whether something stands in it that stands in no number
 * @param grouping the lengths of the groups as the digits of one number: 334 for 212-555-0123
 */
record PhoneShape(int digits, int groups, boolean hasPlus, boolean isBroken, long grouping) {
    private static final String SEPARATORS = " -./()\u00a0";
    private static final int LONGEST_GROUP = 8;

    /** Dates, and the groups of a social security number, in which no telephone number is written. */
    private static final long[] FOREIGN = {224, 214, 124, 114, 422, 412, 421, 411, 324};

    private static final PhoneShape BROKEN = new PhoneShape(0, 0, false, true, 0);

    static PhoneShape of(String value, int end) {
        boolean hasPlus = value.charAt(0) == '+';
        int digits = 0;
        int groups = 0;
        int run = 0;
        long grouping = 0;
        int signs = 0;
        for (int i = hasPlus ? 1 : 0; i < end; i++) {
            char c = value.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && SEPARATORS.indexOf(c) < 0) {
                return BROKEN;
            }
            groups += isDigit && run == 0 ? 1 : 0;
            digits += isDigit ? 1 : 0;
            grouping = isDigit && run == 0 ? grouping * 10 + 1 : isDigit && run < 9 ? grouping + 1 : grouping;
            run = isDigit ? run + 1 : 0;
            signs = isDigit ? 0 : signs + 1;
            if (signs > 2) {
                return BROKEN;
            }
        }
        return new PhoneShape(digits, groups, hasPlus, signs > 0, grouping);
    }

    boolean isPhone(int minDigits, int maxDigits) {
        return !isBroken && digits >= minDigits && digits <= maxDigits && (hasPlus || isGrouped());
    }

    private boolean isGrouped() {
        return groups > 1 && !isForeign() && longestGroup() <= LONGEST_GROUP;
    }

    private boolean isForeign() {
        for (long foreign : FOREIGN) {
            if (foreign == grouping) {
                return true;
            }
        }
        return false;
    }

    private int longestGroup() {
        int longest = 0;
        for (long rest = grouping; rest > 0; rest /= 10) {
            longest = (int) Math.max(longest, rest % 10);
        }
        return longest;
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
