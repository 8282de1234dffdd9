package io.cupel.privacy.risk;

import io.cupel.datasets.TableQuery;
import io.cupel.privacy.risk.AnonymizationOutcome.Reason;
import io.cupel.privacy.risk.AnonymizationOutcome.Unreachable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds a coarser table that reaches a target and loses little. Works on the distinct combinations of values, a bounded number of them, and never on
 * rows; the same table and target give the same answer.
 */
public final class Anonymizer {
    /** Some 100 bytes each while the search runs. */
    private static final int MAX_COMBINATIONS = 1_000_000;

    private final int maxCombinations;

    public Anonymizer() {
        this(MAX_COMBINATIONS);
    }

    Anonymizer(int maxCombinations) {
        this.maxCombinations = maxCombinations;
    }

    /**
     * @param columns at least one
     * @param sensitive what {@code l} and {@code t} of the target speak of; none of {@code columns}
     */
    public AnonymizationOutcome anonymize(
            TableQuery table,
            List<QuasiIdentifier> columns,
            List<SensitiveAttribute> sensitive,
            AnonymityTarget target) {
        Optional<Tuples> read = Tuples.read(table, columns, sensitive, maxCombinations);
        if (read.isEmpty()) {
            return new Unreachable(Reason.TOO_MANY_COMBINATIONS);
        }
        Tuples space = read.get();
        int[] all = IntStream.range(0, space.size()).toArray();
        if (space.rows() < target.k()) {
            return new Unreachable(Reason.TOO_FEW_ROWS);
        }
        if (!new Requirement(space, target, all).isMetBy(all)) {
            return new Unreachable(Reason.TOO_FEW_SENSITIVE_VALUES);
        }
        return found(space, columns, target, all);
    }

    private static Anonymization found(Tuples space, List<QuasiIdentifier> columns, AnonymityTarget target, int[] all) {
        Requirement requirement = new Requirement(space, target, all);
        Region trimmed = new Region(space, all);
        new Mondrian(space, requirement).refine(trimmed);
        new Trimming(space, requirement, (long) Math.floor(target.suppressionLimit() * space.rows())).apply(trimmed);
        if (holdsAfterSuppression(space, target, trimmed)) {
            return new Anonymization(columns, space, trimmed);
        }
        // Without the rows left out the table's own distribution is another, and a class too far from it: keep every
        // row.
        Region complete = new Region(space, all);
        new Mondrian(space, requirement).refine(complete);
        return new Anonymization(columns, space, complete);
    }

    private static boolean holdsAfterSuppression(Tuples space, AnonymityTarget target, Region whole) {
        List<int[]> classes = new ArrayList<>();
        whole.eachClass(region -> classes.add(region.tuples()));
        int[] released = classes.stream().flatMapToInt(IntStream::of).toArray();
        Requirement requirement = new Requirement(space, target, released);
        return classes.stream().allMatch(requirement::isMetBy);
    }
}
