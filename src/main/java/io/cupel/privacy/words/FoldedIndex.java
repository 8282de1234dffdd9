package io.cupel.privacy.words;

/** An immutable map from folded texts to small numbers, by hash alone: open addressing in two flat arrays, at most half full. */
final class FoldedIndex {
    static final int ABSENT = -1;
    private static final long EMPTY = 0;

    private final long[] hashes;
    private final int[] values;
    private final int longest;

    private FoldedIndex(long[] hashes, int[] values, int longest) {
        this.hashes = hashes;
        this.values = values;
        this.longest = longest;
    }

    int find(CharSequence text) {
        return find(text, 0, text.length());
    }

    /** The number kept for this part of the text, or {@link #ABSENT}; a part far longer than any entry is refused without reading it. */
    int find(CharSequence text, int start, int end) {
        if (end - start > longest || start >= end) {
            return ABSENT;
        }
        int slot = slot(hashes, Folding.hash(text, start, end));
        return hashes[slot] == EMPTY ? ABSENT : values[slot];
    }

    private static int slot(long[] hashes, long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != EMPTY && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Collects entries; the first value given for a text stays. */
    static final class Builder {
        /** Blanks and punctuation that a cell may carry beside a word. */
        private static final int SLACK = 8;

        private long[] hashes = new long[256];
        private int[] values = new int[256];
        private int size;
        private int longest;

        /** Adds the text, and its spelling without umlauts. */
        Builder add(String text, int value) {
            put(Folding.hash(text, 0, text.length()), value);
            String spelled = Folding.spelledOut(text);
            if (spelled.length() != text.length()) {
                put(Folding.hash(spelled, 0, spelled.length()), value);
            }
            longest = Math.max(longest, spelled.length() + SLACK);
            return this;
        }

        FoldedIndex build() {
            return new FoldedIndex(hashes, values, longest);
        }

        private void put(long hash, int value) {
            int slot = slot(hashes, hash);
            if (hashes[slot] == EMPTY) {
                hashes[slot] = hash;
                values[slot] = value;
                size++;
                growWhenHalfFull();
            }
        }

        private void growWhenHalfFull() {
            if (size * 2 <= hashes.length) {
                return;
            }
            long[] oldHashes = hashes;
            int[] oldValues = values;
            hashes = new long[oldHashes.length * 2];
            values = new int[oldHashes.length * 2];
            for (int i = 0; i < oldHashes.length; i++) {
                if (oldHashes[i] != EMPTY) {
                    int slot = slot(hashes, oldHashes[i]);
                    hashes[slot] = oldHashes[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }
}
