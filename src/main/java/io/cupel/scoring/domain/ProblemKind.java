package io.cupel.scoring.domain;

/** What a model answers: one of two classes, one of several, or a number. */
public enum ProblemKind {
    BINARY,
    MULTICLASS,
    REGRESSION;

    public boolean isClassification() {
        return this != REGRESSION;
    }
}
