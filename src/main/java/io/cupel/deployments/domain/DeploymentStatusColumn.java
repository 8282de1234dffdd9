package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class DeploymentStatusColumn extends EnumColumn<DeploymentStatus> {
    public DeploymentStatusColumn() {
        super(DeploymentStatus.class);
    }
}
