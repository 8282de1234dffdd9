package io.cupel.experiments.domain;

/** Follows the experiment's job. */
public enum ExperimentStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    public boolean isTerminal() {
        return compareTo(SUCCEEDED) >= 0;
    }
}
