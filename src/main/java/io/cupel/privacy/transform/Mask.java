package io.cupel.privacy.transform;

/**
 * Hides letters, digits and every other character that is no separator, except so many at each end. A value that would be shown whole, or
 * has nothing to hide behind, is hidden whole.
 */
record Mask(int showFirst, int showLast, char maskChar, boolean keepSeparators) implements CellFunction {
    @Override
    public String apply(String value) {
        int hideable = hideable(value);
        if (hideable == 0) {
            return String.valueOf(maskChar).repeat(value.codePointCount(0, value.length()));
        }
        boolean showsAll = showFirst + showLast >= hideable;
        return masked(value, showsAll ? 0 : showFirst, showsAll ? hideable : hideable - showLast);
    }

    boolean showsNoMoreThan(Mask other) {
        return showFirst <= other.showFirst && showLast <= other.showLast;
    }

    private int hideable(String value) {
        int count = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            count += isHidden(value.codePointAt(i)) ? 1 : 0;
        }
        return count;
    }

    /**
     * @param from number of the first hidden character
     * @param to number of the first that is shown again
     */
    private String masked(String value, int from, int to) {
        StringBuilder masked = new StringBuilder(value.length());
        int seen = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int point = value.codePointAt(i);
            if (!isHidden(point)) {
                masked.appendCodePoint(point);
                continue;
            }
            boolean hides = seen >= from && seen < to;
            masked.appendCodePoint(hides ? maskChar : point);
            seen++;
        }
        return masked.toString();
    }

    private boolean isHidden(int codePoint) {
        return !keepSeparators || !Separators.includes(codePoint);
    }
}
