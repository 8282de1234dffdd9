package io.cupel.deployments.rest;

import io.cupel.deployments.DeploymentService;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.rest.binding.PathGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class DeploymentGuard implements PathGuard<DeploymentId> {
    private final DeploymentService deployments;

    @Inject
    public DeploymentGuard(DeploymentService deployments) {
        this.deployments = deployments;
    }

    @Override
    public Class<DeploymentId> idType() {
        return DeploymentId.class;
    }

    @Override
    public void requireVisible(String id) {
        deployments.get(DeploymentId.fromString(id));
    }
}
