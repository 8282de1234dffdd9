package io.cupel.deployments.rest;

import io.cupel.deployments.DeploymentView;

/** The answer to everything that decides which deployment answers. */
public record SwitchedDeployment(boolean ok, DeploymentView deployment) {
    static SwitchedDeployment to(DeploymentView deployment) {
        return new SwitchedDeployment(true, deployment);
    }
}
