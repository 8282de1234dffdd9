package io.cupel.deployments.domain;

/** Only an active deployment answers. An archived one was replaced by another; an inactive one was switched off. */
public enum DeploymentStatus {
    ACTIVE,
    INACTIVE,
    ARCHIVED
}
