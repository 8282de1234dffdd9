package io.cupel.datasets.profile;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts work on many columns into queries of bounded size. */
final class Batches {
    private Batches() {}

    static <T> List<List<T>> of(List<T> all, int size) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + size)
                .mapToObj(start -> all.subList(start, Math.min(all.size(), start + size)))
                .toList();
    }
}
