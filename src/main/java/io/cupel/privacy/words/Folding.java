package io.cupel.privacy.words;

import java.text.Normalizer;

/**
 * Makes spellings of one word equal: lower case, no accents, no apostrophes or full stops, any other run of punctuation or blanks as one
 * space, full-width forms as plain ones. Scripts other than Latin, Greek and Cyrillic stay as they are.
 */
public final class Folding {
    private static final int DROP = -1;
    private static final int SPACE = ' ';
    private static final int TABLE_SIZE = 0x2000;
    private static final int SECOND_LETTER = 16;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int[] TABLE = table();

    private Folding() {}

    /** The folded text, as the lists see it. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            if (code == SPACE) {
                gap = folded.length() > 0;
            } else if (code != DROP) {
                if (gap) {
                    folded.append(' ');
                }
                gap = false;
                append(folded, code);
            }
        }
        return folded.toString();
    }

    /** A 64-bit hash (FNV-1a over the folded characters, then mixed) of a part of a text; equal for texts that fold alike. */
    static long hash(CharSequence text, int start, int end) {
        long hash = OFFSET;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            int code = code(text.charAt(i));
            if (code == SPACE) {
                gap = hash != OFFSET;
            } else if (code != DROP) {
                hash = gap ? add(hash, SPACE) : hash;
                gap = false;
                hash = addAll(hash, code);
            }
        }
        return mix(hash);
    }

    /** The text so that it folds to what is written where umlauts are missing: Müller to mueller, Ås to aas. The same object when nothing changes. */
    static String spelledOut(String text) {
        StringBuilder spelled = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            spelled.append(letter);
            switch (letter) {
                case 'ä', 'Ä', 'ö', 'Ö', 'ü', 'Ü', 'ø', 'Ø' -> spelled.append('e');
                case 'å', 'Å' -> spelled.append('a');
                default -> {}
            }
        }
        return spelled.length() == text.length() ? text : spelled.toString();
    }

    /** Whether the character is a letter, digit or mark of a word; an apostrophe or full stop is none, but does not end a word either. */
    static boolean isWordCharacter(char character) {
        int code = code(character);
        return code != SPACE && code != DROP;
    }

    /** Whether a word ends before this character. */
    static boolean endsWord(char character) {
        return code(character) == SPACE;
    }

    private static void append(StringBuilder folded, int code) {
        folded.append((char) code);
        if ((code >>> SECOND_LETTER) != 0) {
            folded.append((char) (code >>> SECOND_LETTER));
        }
    }

    private static long addAll(long hash, int code) {
        long first = add(hash, code & 0xffff);
        return (code >>> SECOND_LETTER) == 0 ? first : add(first, code >>> SECOND_LETTER);
    }

    private static long add(long hash, int character) {
        return (hash ^ character) * PRIME;
    }

    /** Spreads the last characters over all bits: tables take their slot from the low ones. */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }

    private static int code(char character) {
        return character < TABLE_SIZE ? TABLE[character] : beyondTable(character);
    }

    private static int beyondTable(char character) {
        if (character >= '\uff01' && character <= '\uff5e') {
            return TABLE[character - 0xfee0];
        }
        if (character == '\u2018' || character == '\u2019' || character == '\u02bc') {
            return DROP;
        }
        boolean isKept =
                Character.isLetterOrDigit(character) || Character.isSurrogate(character) || character == '\u3005';
        return isKept ? lower(character) : SPACE;
    }

    /** The signs of Kelvin and Ångström are written beyond the table, and their small letters within. */
    private static int lower(char character) {
        char lower = Character.toLowerCase(character);
        return lower < TABLE_SIZE ? TABLE[lower] : lower;
    }

    private static int[] table() {
        int[] codes = new int[TABLE_SIZE];
        for (char character = 0; character < TABLE_SIZE; character++) {
            codes[character] = tableEntry(character);
        }
        return codes;
    }

    private static int tableEntry(char character) {
        return switch (character) {
            case '\'', '.', '`', '\u00b4', '\u02bc', '\u02b9', '\u02bb', '\u00ad' -> DROP;
            case 'ß', '\u1e9e' -> pair('s', 's');
            case 'æ', 'Æ' -> pair('a', 'e');
            case 'œ', 'Œ' -> pair('o', 'e');
            case 'þ', 'Þ' -> pair('t', 'h');
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ı' -> 'i';
            default -> withoutMark(character);
        };
    }

    private static int withoutMark(char character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK) {
            return isAccent(character) ? DROP : character;
        }
        if (type == Character.COMBINING_SPACING_MARK) {
            return character;
        }
        return Character.isLetterOrDigit(character) ? base(character) : SPACE;
    }

    /** The small letter below the accents, which may be one of several letters itself: {@code ǣ} is {@code ae} as {@code æ} is. */
    private static int base(char character) {
        String parts = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
        char base = Character.toLowerCase(parts.charAt(0));
        return base == character ? base : tableEntry(base);
    }

    /** Marks that people leave out: accents, Hebrew points, Arabic vowels. The vowel signs of Indian scripts are letters to their readers. */
    private static boolean isAccent(char mark) {
        return mark < '\u0700';
    }

    private static int pair(char first, char second) {
        return first | (second << SECOND_LETTER);
    }
}
