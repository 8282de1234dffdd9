package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class DeploymentStageColumn extends EnumColumn<DeploymentStage> {
    public DeploymentStageColumn() {
        super(DeploymentStage.class);
    }
}
