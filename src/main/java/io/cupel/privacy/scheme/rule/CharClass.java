package io.cupel.privacy.scheme.rule;

/** What an imitation keeps of a character. Only ASCII counts: no issuer uses other digits, and letters beyond stay as they are. */
public enum CharClass {
    DIGIT,
    LETTER,
    OTHER;

    public static CharClass of(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        char upper = (char) (c & ~0x20);
        return upper >= 'A' && upper <= 'Z' && c < 128 ? LETTER : OTHER;
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 0x20) : c;
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
