package io.cupel.scoring.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a category by their text. An open hash table over characters, because the parser's own buffer can then be
 * asked as it is: a string per value would cost as much as reading it.
 */
final class Levels {
    static final int UNKNOWN = -1;

    private final @Nullable String[] texts;
    private final int[] levels;
    private final int mask;

    Levels(List<String> domain) {
        int size = Integer.highestOneBit(Math.max(2, domain.size() * 2 - 1)) * 2;
        this.texts = new @Nullable String[size];
        this.levels = new int[size];
        this.mask = size - 1;
        for (int level = 0; level < domain.size(); level++) {
            add(domain.get(level), level);
        }
    }

    private void add(String text, int level) {
        char[] chars = text.toCharArray();
        int slot = hash(chars, 0, chars.length) & mask;
        while (texts[slot] != null) {
            slot = slot + 1 & mask;
        }
        texts[slot] = text;
        levels[slot] = level;
    }

    /** The place of the text among the levels, or {@link #UNKNOWN}. */
    int find(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    int find(char[] chars, int start, int length) {
        int slot = hash(chars, start, length) & mask;
        for (String text = texts[slot]; text != null; text = texts[slot]) {
            if (isSame(text, chars, start, length)) {
                return levels[slot];
            }
            slot = slot + 1 & mask;
        }
        return UNKNOWN;
    }

    private static int hash(char[] chars, int start, int length) {
        int hash = length;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean isSame(String text, char[] chars, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
