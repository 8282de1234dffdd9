package io.cupel.privacy.domain;

/** {@code created → detecting → detected → transforming → completed}; a run that is called off falls back, one that fails ends in {@code failed}. */
public enum PrivacySessionStatus {
    CREATED,
    DETECTING,
    DETECTED,
    TRANSFORMING,
    COMPLETED,
    FAILED;

    /** Whether a job works on the session. */
    public boolean isBusy() {
        return this == DETECTING || this == TRANSFORMING;
    }
}
