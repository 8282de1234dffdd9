package io.cupel.jobs.domain;

public enum JobStatus {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    public boolean isTerminal() {
        return compareTo(SUCCEEDED) >= 0;
    }
}
