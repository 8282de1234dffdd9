package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which columns of a table hold which kinds; asked for every column, so that no question may cost a walk through all of them. */
final class Holders {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final List<Set<PiiType>> present;
    /** The first two columns: one of them is another than the one that asks. */
    private final Map<PiiType, int[]> first = new EnumMap<>(PiiType.class);

    /** @param present the likely kinds of each column */
    Holders(List<Set<PiiType>> present) {
        this.present = present;
        for (int at = 0; at < present.size(); at++) {
            for (PiiType type : present.get(at)) {
                note(type, at);
            }
        }
    }

    private void note(PiiType type, int at) {
        int[] two = first.computeIfAbsent(type, any -> new int[] {NOWHERE, NOWHERE});
        if (two[0] == NOWHERE) {
            two[0] = at;
        } else if (two[1] == NOWHERE) {
            two[1] = at;
        }
    }

    boolean holds(int at, PiiType type) {
        return present.get(at).contains(type);
    }

    /** In their order. */
    Stream<Integer> of(PiiType type) {
        return IntStream.range(0, present.size()).filter(at -> holds(at, type)).boxed();
    }

    /** What the first other column holds that holds one of the kinds; of several that it holds, the first. */
    @Nullable
    PiiType firstOf(Set<PiiType> kinds, int asking) {
        PiiType nearest = null;
        int least = NOWHERE;
        for (PiiType kind : kinds) {
            int at = firstOther(kind, asking);
            if (at < least) {
                nearest = kind;
                least = at;
            }
        }
        return nearest;
    }

    private int firstOther(PiiType kind, int asking) {
        int[] two = first.get(kind);
        return two == null ? NOWHERE : two[0] == asking ? two[1] : two[0];
    }

    /** The same among the columns that are at most so many away. */
    @Nullable
    PiiType within(Set<PiiType> kinds, int asking, int reach) {
        int end = Math.min(present.size() - 1, asking + reach);
        for (int at = Math.max(0, asking - reach); at <= end; at++) {
            for (PiiType kind : kinds) {
                if (at != asking && holds(at, kind)) {
                    return kind;
                }
            }
        }
        return null;
    }
}
