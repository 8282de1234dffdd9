package io.cupel.privacy.transform;

import org.jspecify.annotations.Nullable;

/**
 * Remembers some of the last results of a function: names and towns come again and again. Of a bounded size; a new value takes the place of whichever
 * stood there. Threads may lose each other's entries, never mix them, since an entry is immutable.
 */
final class Memo implements CellFunction {
    private static final int FIRST_SLOTS = 64;
    private static final int MAX_SLOTS = 16_384;
    private static final int LONGEST = 64;

    private record Entry(String value, @Nullable String result) {}

    private final CellFunction function;
    private @Nullable Entry[] slots = new @Nullable Entry[FIRST_SLOTS];
    private int misses;

    Memo(CellFunction function) {
        this.function = function;
    }

    @Override
    public @Nullable String apply(String value) {
        if (value.length() > LONGEST) {
            return function.apply(value);
        }
        @Nullable Entry[] table = slots;
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (table.length - 1);
        Entry known = table[slot];
        if (known != null && known.value().equals(value)) {
            return known.result();
        }
        String result = function.apply(value);
        table[slot] = new Entry(value, result);
        grow(table.length);
        return result;
    }

    /** A function for one text stays small. */
    private void grow(int size) {
        if (++misses > size && size < MAX_SLOTS) {
            misses = 0;
            slots = new @Nullable Entry[size * 4];
        }
    }
}
