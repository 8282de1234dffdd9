package io.cupel.privacy.risk;

/** What the search for a coarser table found. */
public sealed interface AnonymizationOutcome permits Anonymization, AnonymizationOutcome.Unreachable {
    /** No table reaches the target. */
    record Unreachable(Reason reason) implements AnonymizationOutcome {}

    /** Why not. */
    enum Reason {
        /** Fewer rows than a class must have. */
        TOO_FEW_ROWS,
        /** A sensitive attribute has fewer values in the whole table than a class must have. */
        TOO_FEW_SENSITIVE_VALUES,
        /** More combinations of values than are searched: make columns coarser, or take fewer of them. */
        TOO_MANY_COMBINATIONS
    }
}
