package io.cupel.privacy.risk;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many classes there are of each size.
 *
 * @param counts by size, the smallest first
 */
public record ClassSizes(NavigableMap<Long, Long> counts) {
    public ClassSizes {
        counts = new TreeMap<>(counts);
    }

    public long classes() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long rows() {
        return rows(counts);
    }

    /** The size of the smallest class: the k of k-anonymity (Sweeney 2002); 0 for an empty table. */
    public long k() {
        return counts.isEmpty() ? 0 : counts.firstKey();
    }

    /** Rows that nobody else is like. */
    public long uniqueRows() {
        return counts.getOrDefault(1L, 0L);
    }

    /** Rows in classes smaller than {@code k}. */
    public long rowsBelow(long k) {
        return rows(counts.headMap(k, false));
    }

    private static long rows(Map<Long, Long> counts) {
        return counts.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
    }
}
