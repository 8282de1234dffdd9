package io.cupel.privacy.risk;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Follows a table's classes, one after the other, and keeps the worst that a sensitive attribute suffers in any of them. */
final class ClassWalk {
    private final Levels levels;
    private final Histogram current = new Histogram();
    private @Nullable Object @Nullable [] key;
    private long distinctL = Long.MAX_VALUE;
    private double entropyL = Double.MAX_VALUE;
    private double t;
    private long homogeneousRows;

    ClassWalk(Levels levels) {
        this.levels = levels;
    }

    /** Rows of one class come together, their levels in ascending order. */
    void add(@Nullable Object[] classKey, int level, long count) {
        if (key != null && !Arrays.equals(key, classKey)) {
            close();
        }
        key = classKey;
        current.add(level, count);
    }

    private void close() {
        if (current.rows() == 0) {
            return;
        }
        distinctL = Math.min(distinctL, current.distinct());
        entropyL = Math.min(entropyL, current.effectiveLevels());
        t = Math.max(t, levels.distance(current));
        homogeneousRows += current.distinct() == 1 ? current.rows() : 0;
        current.clear();
    }

    /** After the last row. */
    SensitiveRisk risk(String column) {
        close();
        boolean isEmpty = distinctL == Long.MAX_VALUE;
        return new SensitiveRisk(
                column, isEmpty ? 0 : distinctL, isEmpty ? 0 : entropyL, t, levels.kind(), homogeneousRows);
    }
}
