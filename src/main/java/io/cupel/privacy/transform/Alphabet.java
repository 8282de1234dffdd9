package io.cupel.privacy.transform;

import org.jspecify.annotations.Nullable;

/**
 * Sets of letters or digits among which a character may be exchanged without a change of layout. Ranges of Unicode code points, both ends
 * included; no character is in two sets.
 */
enum Alphabet {
    DIGIT(0x30, 0x39),
    LOWER(0x61, 0x7A),
    UPPER(0x41, 0x5A),
    LATIN_LOWER(0xDF, 0xF6, 0xF8, 0xFF),
    LATIN_UPPER(0xC0, 0xD6, 0xD8, 0xDE),
    LATIN_EXTENDED(0x100, 0x24F),
    VIETNAMESE(0x1EA0, 0x1EF9),
    GREEK_LOWER(0x3AC, 0x3CE),
    GREEK_UPPER(0x391, 0x3A1, 0x3A3, 0x3AB),
    CYRILLIC_LOWER(0x430, 0x45F),
    CYRILLIC_UPPER(0x400, 0x42F),
    ARMENIAN_LOWER(0x561, 0x586),
    ARMENIAN_UPPER(0x531, 0x556),
    HEBREW(0x5D0, 0x5EA),
    ARABIC(0x621, 0x63A, 0x641, 0x64A),
    ARABIC_DIGIT(0x660, 0x669),
    PERSIAN_DIGIT(0x6F0, 0x6F9),
    DEVANAGARI(0x904, 0x939),
    DEVANAGARI_DIGIT(0x966, 0x96F),
    THAI(0xE01, 0xE2E),
    GEORGIAN(0x10D0, 0x10F0),
    HIRAGANA(0x3041, 0x3096),
    KATAKANA(0x30A1, 0x30FA),
    HAN(0x4E00, 0x9FFF),
    HANGUL(0xAC00, 0xD7A3),
    WIDE_DIGIT(0xFF10, 0xFF19);

    private static final Alphabet[] ALL = values();

    @SuppressWarnings("ImmutableEnumChecker") // never changed, and asked for every character
    private final int[] ranges;

    private final int size;

    Alphabet(int... ends) {
        this.ranges = ends;
        int characters = 0;
        for (int i = 0; i < ends.length; i += 2) {
            characters += ends[i + 1] - ends[i] + 1;
        }
        this.size = characters;
    }

    /** The set that holds the character, or null. */
    static @Nullable Alphabet of(int codePoint) {
        for (Alphabet alphabet : ALL) {
            if (alphabet.indexOf(codePoint) >= 0) {
                return alphabet;
            }
        }
        return null;
    }

    int size() {
        return size;
    }

    /** How many a character's place takes. */
    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
    }

    /** The character's place in the set, or -1. */
    int indexOf(int codePoint) {
        int before = 0;
        for (int i = 0; i < ranges.length; i += 2) {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1]) {
                return before + codePoint - ranges[i];
            }
            before += ranges[i + 1] - ranges[i] + 1;
        }
        return -1;
    }

    int at(int index) {
        int rest = index;
        for (int i = 0; i < ranges.length; i += 2) {
            int length = ranges[i + 1] - ranges[i] + 1;
            if (rest < length) {
                return ranges[i] + rest;
            }
            rest -= length;
        }
        throw new IndexOutOfBoundsException(index);
    }
}
