package io.cupel.privacy.risk;

import io.cupel.privacy.risk.Slices.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Leaves out the few rows that make their class coarse. Of all classes, the one is trimmed first where a row left out saves the most; what
 * is left of it is cut further. A row that is left out counts as a whole lost.
 */
final class Trimming {
    /** Cuts of one column that are tried at each end. */
    private static final int ATTEMPTS = 16;

    private final Tuples space;
    private final Requirement requirement;
    private final Mondrian mondrian;
    private long budget;

    Trimming(Tuples space, Requirement requirement, long budget) {
        this.space = space;
        this.requirement = requirement;
        this.mondrian = new Mondrian(space, requirement);
        this.budget = budget;
    }

    private record Trim(Region region, Cut cut, boolean dropsLower, long dropped, double gain) {
        double gainOfARow() {
            return gain / dropped;
        }
    }

    /** Trims the classes below, as far as the budget goes and it pays. */
    void apply(Region whole) {
        if (budget <= 0) {
            return;
        }
        PriorityQueue<Trim> trims = new PriorityQueue<>(Comparator.comparingDouble(trim -> -trim.gainOfARow()));
        whole.eachClass(region -> best(region).ifPresent(trims::add));
        while (!trims.isEmpty() && budget > 0) {
            Trim trim = trims.poll();
            if (trim.dropped() <= budget) {
                Region kept = dropped(trim);
                mondrian.refine(kept);
                kept.eachClass(region -> best(region).ifPresent(trims::add));
            }
        }
    }

    private Region dropped(Trim trim) {
        Region region = trim.region();
        region.cut(trim.cut());
        (trim.dropsLower() ? region.lower() : region.upper()).suppress();
        budget -= trim.dropped();
        return trim.dropsLower() ? region.upper() : region.lower();
    }

    private Optional<Trim> best(Region region) {
        ArrayList<Trim> trims = new ArrayList<>();
        double loss = Region.loss(space, region.tuples());
        for (int column = 0; column < space.columns() && loss > 0; column++) {
            Slices slices = region.slices(column);
            for (int i = 0; i < Math.min(ATTEMPTS, slices.size()); i++) {
                trim(region, slices.at(i), true, loss).ifPresent(trims::add);
                trim(region, slices.at(slices.size() - 1 - i), false, loss).ifPresent(trims::add);
            }
        }
        return trims.stream().max(Comparator.comparingDouble(Trim::gainOfARow));
    }

    private Optional<Trim> trim(Region region, Cut cut, boolean dropsLower, double loss) {
        int[] kept = dropsLower ? cut.upper() : cut.lower();
        long dropped = Region.rows(space, dropsLower ? cut.lower() : cut.upper());
        if (dropped > budget || !requirement.isMetBy(kept)) {
            return Optional.empty();
        }
        double before = loss * region.rows();
        double after = Region.loss(space, kept) * Region.rows(space, kept) + dropped;
        return after < before
                ? Optional.of(new Trim(region, cut, dropsLower, dropped, before - after))
                : Optional.empty();
    }
}
