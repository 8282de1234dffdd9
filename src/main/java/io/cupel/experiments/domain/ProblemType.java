package io.cupel.experiments.domain;

import java.util.Optional;

/** What is predicted. */
public enum ProblemType {
    CLASSIFICATION,
    REGRESSION;

    /** Older clients tell two classes from many; here the data does. */
    public static Optional<ProblemType> named(String name) {
        return switch (name) {
            case "classification", "binary", "multiclass" -> Optional.of(CLASSIFICATION);
            case "regression" -> Optional.of(REGRESSION);
            default -> Optional.empty();
        };
    }
}
