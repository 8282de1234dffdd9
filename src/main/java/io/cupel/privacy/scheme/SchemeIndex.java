package io.cupel.privacy.scheme;

import java.util.ArrayList;
import java.util.List;

/** The schemes by the length and the first character of the values they take. */
final class SchemeIndex {
    static final SchemeIndex ALL = new SchemeIndex(Schemes.all());

    private static final int MAX_LENGTH = 64;
    private static final int CHARACTERS = 128;

    private final Scheme[][][] buckets = new Scheme[MAX_LENGTH + 1][CHARACTERS][];

    SchemeIndex(List<Scheme> schemes) {
        for (int length = 0; length <= MAX_LENGTH; length++) {
            for (char first = 0; first < CHARACTERS; first++) {
                buckets[length][first] = takers(schemes, length, first);
            }
        }
    }

    private static Scheme[] takers(List<Scheme> schemes, int length, char first) {
        return schemes.stream().filter(scheme -> scheme.canTake(length, first)).toArray(Scheme[]::new);
    }

    /** Longer values share the last bucket, and characters beyond ASCII the first. */
    List<Scheme> matching(String value) {
        List<Scheme> matching = new ArrayList<>(4);
        if (value.isEmpty()) {
            return matching;
        }
        char first = value.charAt(0);
        for (Scheme scheme : buckets[Math.min(value.length(), MAX_LENGTH)][first < CHARACTERS ? first : 0]) {
            if (scheme.matches(value)) {
                matching.add(scheme);
            }
        }
        return matching;
    }
}
