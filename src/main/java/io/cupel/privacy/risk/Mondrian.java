package io.cupel.privacy.risk;

import io.cupel.privacy.risk.Slices.Cut;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts a table's space of quasi-identifiers into boxes: the widest column first, at the cut nearest to the median of the rows whose two sides both
 * meet the requirement, until nothing can be cut (LeFevre, DeWitt and Ramakrishnan 2006, strict partitioning).
 */
final class Mondrian {
    /** Cuts of one column that are tried, from the median outwards, when values and not only sizes decide. */
    private static final int ATTEMPTS = 8;

    private final Tuples space;
    private final Requirement requirement;

    Mondrian(Tuples space, Requirement requirement) {
        this.space = space;
        this.requirement = requirement;
    }

    /** Cuts the region, and what comes out of it, as far as possible. */
    void refine(Region whole) {
        Deque<Region> open = new ArrayDeque<>(List.of(whole));
        while (!open.isEmpty()) {
            Region region = open.pop();
            best(region).ifPresent(cut -> {
                region.cut(cut);
                open.push(region.upper());
                open.push(region.lower());
            });
        }
    }

    private Optional<Cut> best(Region region) {
        if (region.rows() < 2L * requirement.k()) {
            return Optional.empty();
        }
        double[] widths = IntStream.range(0, space.columns())
                .mapToDouble(column -> space.domain(column).breadth(Region.present(space, column, region.tuples())))
                .toArray();
        return IntStream.range(0, widths.length)
                .filter(column -> widths[column] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> -widths[column]))
                .flatMap(column -> across(region, column).stream())
                .findFirst();
    }

    private Optional<Cut> across(Region region, int column) {
        Slices slices = region.slices(column);
        long rows = region.rows();
        int middle = slices.nearest(rows / 2);
        for (int step = 0; step < ATTEMPTS; step++) {
            int index = step % 2 == 0 ? middle - step / 2 : middle + step / 2 + 1;
            if (index < 0 || index >= slices.size() || !isLargeEnough(slices.rowsBelow(index), rows)) {
                continue;
            }
            Cut cut = slices.at(index);
            if (requirement.isMetBy(cut.lower()) && requirement.isMetBy(cut.upper())) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private boolean isLargeEnough(long below, long rows) {
        return below >= requirement.k() && rows - below >= requirement.k();
    }
}
