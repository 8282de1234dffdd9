package io.cupel.privacy.domain;

/** A ready-made set of rules, each with the clause that it serves. */
public enum Profile {
    HIPAA,
    GDPR,
    PCI_DSS,
    CCPA,
    /** Starts without rules. */
    CUSTOM
}
