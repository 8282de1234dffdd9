package io.cupel.privacy.transform;

/** The characters that lay a value out and say nothing themselves: blanks, and punctuation of ASCII. */
final class Separators {
    private Separators() {}

    static boolean includes(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= ' ' && codePoint < 0x7F && !isLetterOrDigit(codePoint);
        }
        return Character.isSpaceChar(codePoint) || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    /** Of ASCII: asked for every character of most columns, so without the tables of Unicode. */
    private static boolean isLetterOrDigit(int ascii) {
        int lower = ascii | 0x20;
        return (lower >= 'a' && lower <= 'z') || (ascii >= '0' && ascii <= '9');
    }

    /** The value without them. */
    static String stripped(String value) {
        StringBuilder rest = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int point = value.codePointAt(i);
            if (!includes(point)) {
                rest.appendCodePoint(point);
            }
        }
        return rest.toString();
    }
}
