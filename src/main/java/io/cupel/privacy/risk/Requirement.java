package io.cupel.privacy.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a set of tuples may be a class under a target, measured against one distribution of each sensitive attribute. */
final class Requirement {
    private static final double TOLERANCE = 1e-12;

    private final Tuples tuples;
    private final AnonymityTarget target;
    private final List<Levels> table = new ArrayList<>();
    private final Histogram histogram = new Histogram();

    /** @param released the tuples that the table will have */
    Requirement(Tuples tuples, AnonymityTarget target, int[] released) {
        this.tuples = tuples;
        this.target = target;
        for (int attribute = 0; attribute < tuples.attributes(); attribute++) {
            table.add(tuples.distribution(attribute, released));
        }
    }

    int k() {
        return target.k();
    }

    boolean isMetBy(int[] part) {
        long rows = 0;
        for (int tuple : part) {
            rows += tuples.count(tuple);
        }
        return rows >= target.k() && (isOnlySize() || isDiverse(part));
    }

    private boolean isOnlySize() {
        return target.l() == null && target.t() == null;
    }

    private boolean isDiverse(int[] part) {
        for (int attribute = 0; attribute < table.size(); attribute++) {
            fill(attribute, part);
            boolean tooFew = target.l() != null && histogram.distinct() < target.l();
            boolean tooFar = target.t() != null && table.get(attribute).distance(histogram) > target.t() + TOLERANCE;
            if (tooFew || tooFar) {
                return false;
            }
        }
        return true;
    }

    private void fill(int attribute, int[] part) {
        long[] ordered = new long[part.length];
        for (int i = 0; i < part.length; i++) {
            ordered[i] = (long) tuples.level(attribute, part[i]) << 32 | part[i];
        }
        Arrays.sort(ordered);
        histogram.clear();
        for (long entry : ordered) {
            histogram.add((int) (entry >>> 32), tuples.count((int) entry));
        }
    }
}
