package io.cupel.platform.text;

/** Tells what can be seen of a text. */
public final class VisibleText {
    /** Letters by their category, but drawn as nothing: the fillers of Hangul, and the pattern of Braille without a dot. */
    private static final String UNSEEN = "\u115f\u1160\u3164\uffa0\u2800";

    private VisibleText() {}

    /** Whether there is nothing to be seen: spaces of any kind, controls, formats such as U+200B, or no character at all. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(VisibleText::isSeen);
    }

    /**
     * Without the spaces at both ends. Formats stay: some belong to the character before.
     *
     * @return {@code text} itself where there is nothing to take away
     */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSeen(int character) {
        int category = Character.getType(character);
        boolean isUnseen = category == Character.CONTROL
                || category == Character.FORMAT
                || Character.isSpaceChar(character)
                || UNSEEN.indexOf(character) >= 0;
        return !isUnseen;
    }

    /** All that Unicode calls white space lies in the basic plane. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
