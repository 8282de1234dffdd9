package io.cupel.privacy.domain;

/** Whether a policy is still being written. Only sessions may run on a draft; deployments need an active one. */
public enum PolicyStatus {
    DRAFT,
    ACTIVE
}
