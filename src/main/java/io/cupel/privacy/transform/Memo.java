package io.cupel.privacy.transform;

import org.jspecify.annotations.Nullable;

/**
 * Remembers some of the last results of a function: names and towns come again and again. Of a bounded size. A result is kept once its value has
 * come twice: what never comes again, as most addresses and numbers do, takes no other's place and makes no garbage, which saves a fifth of
 * the time of a column of mail addresses. Threads may lose each other's entries, never mix them, since an entry is immutable.
 */
final class Memo implements CellFunction {
    private static final int FIRST_SLOTS = 64;
    /** Room for the birthdays of a century. */
    private static final int MAX_SLOTS = 65_536;

    private static final int LONGEST = 64;

    private record Entry(String value, @Nullable String result) {}

    private static final class Slots {
        private final int[] seen;
        /** The hashes of the entries' values, so that hardly any other value is compared with one. */
        private final int[] kept;

        private final @Nullable Entry[] entries;

        Slots(int count) {
            this.seen = new int[count];
            this.kept = new int[count];
            this.entries = new @Nullable Entry[count];
        }

        int count() {
            return entries.length;
        }

        @Nullable
        Entry find(int slot, int hash, String value) {
            Entry entry = kept[slot] == hash ? entries[slot] : null;
            return entry != null && entry.value().equals(value) ? entry : null;
        }

        void keepSecond(int slot, int hash, String value, @Nullable String result) {
            if (seen[slot] == hash) {
                entries[slot] = new Entry(value, result);
                kept[slot] = hash;
            }
            seen[slot] = hash;
        }
    }

    private final CellFunction function;
    private Slots slots = new Slots(FIRST_SLOTS);
    private int misses;

    Memo(CellFunction function) {
        this.function = function;
    }

    @Override
    public @Nullable String apply(String value) {
        if (value.length() > LONGEST) {
            return function.apply(value);
        }
        Slots table = slots;
        int hash = value.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (table.count() - 1);
        Entry known = table.find(slot, hash, value);
        if (known != null) {
            return known.result();
        }
        String result = function.apply(value);
        table.keepSecond(slot, hash, value, result);
        grow(table.count());
        return result;
    }

    /** A function for one text stays small. */
    private void grow(int size) {
        if (++misses > size && size < MAX_SLOTS) {
            misses = 0;
            slots = new Slots(size * 4);
        }
    }
}
