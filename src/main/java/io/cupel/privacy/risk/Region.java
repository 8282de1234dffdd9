package io.cupel.privacy.risk;

import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A box of the space of quasi-identifiers: a class, a box cut in two, or one whose rows are left out. */
final class Region {
    private final Tuples space;
    private int[] tuples;
    private int column;
    private int lastOfLower;
    private @Nullable Region lower;
    private @Nullable Region upper;
    private boolean suppressed;
    private int group;

    Region(Tuples space, int[] tuples) {
        this.space = space;
        this.tuples = tuples;
    }

    int[] tuples() {
        return tuples;
    }

    long rows() {
        return rows(space, tuples);
    }

    static long rows(Tuples space, int[] part) {
        long rows = 0;
        for (int tuple : part) {
            rows += space.count(tuple);
        }
        return rows;
    }

    /** The codes of a column that occur. */
    static BitSet present(Tuples space, int column, int[] part) {
        BitSet present = new BitSet();
        for (int tuple : part) {
            present.set(space.code(column, tuple));
        }
        return present;
    }

    /** Mean normalised certainty penalty over the columns. */
    static double loss(Tuples space, int[] part) {
        double loss = 0;
        for (int column = 0; column < space.columns(); column++) {
            loss += space.domain(column).loss(present(space, column, part));
        }
        return loss / space.columns();
    }

    Slices slices(int across) {
        return Slices.of(space, tuples, across);
    }

    void cut(Slices.Cut cut) {
        column = cut.column();
        lastOfLower = cut.lastOfLower();
        lower = new Region(space, cut.lower());
        upper = new Region(space, cut.upper());
        tuples = new int[0];
    }

    Region lower() {
        return part(lower);
    }

    Region upper() {
        return part(upper);
    }

    private static Region part(@Nullable Region part) {
        if (part == null) {
            throw new IllegalStateException("The region is whole");
        }
        return part;
    }

    void suppress() {
        suppressed = true;
    }

    void number(int number) {
        group = number;
    }

    /** The number of the class that a combination of codes falls into, or -1. */
    int groupOf(int[] codes) {
        Region region = this;
        while (region.lower != null) {
            region = codes[region.column] <= region.lastOfLower ? region.lower() : region.upper();
        }
        return region.suppressed ? -1 : region.group;
    }

    /** All classes below. */
    void eachClass(Consumer<Region> action) {
        if (lower != null) {
            lower().eachClass(action);
            upper().eachClass(action);
        } else if (!suppressed) {
            action.accept(this);
        }
    }
}
