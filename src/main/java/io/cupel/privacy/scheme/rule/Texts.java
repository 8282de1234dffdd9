package io.cupel.privacy.scheme.rule;

/** Fixed texts within a compact form. */
final class Texts {
    private Texts() {}

    static boolean startsWithAny(char[] compact, int at, String[] texts) {
        for (String text : texts) {
            if (startsWith(compact, at, text)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(char[] compact, int at, String text) {
        if (at + text.length() > compact.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (compact[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLayoutOf(char[] compact, int at, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CharClass.of(compact[at + i]) != CharClass.of(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static void write(char[] compact, int at, String text) {
        text.getChars(0, text.length(), compact, at);
    }

    /** The odds that random characters of the classes of a text are that text. */
    static double odds(String text) {
        double odds = 1;
        for (int i = 0; i < text.length(); i++) {
            odds /= switch (CharClass.of(text.charAt(i))) {
                case DIGIT -> 10;
                case LETTER -> 26;
                case OTHER -> 1;
            };
        }
        return odds;
    }

    static int number(char[] compact, int at, int width) {
        int number = 0;
        for (int i = at; i < at + width; i++) {
            number = number * 10 + compact[i] - '0';
        }
        return number;
    }

    static void writeNumber(char[] compact, int at, int width, int number) {
        int rest = number;
        for (int i = at + width - 1; i >= at; i--) {
            compact[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
