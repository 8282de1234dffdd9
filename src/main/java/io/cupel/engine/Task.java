package io.cupel.engine;

/** What is predicted: a class or a number. */
public enum Task {
    CLASSIFICATION,
    REGRESSION
}
