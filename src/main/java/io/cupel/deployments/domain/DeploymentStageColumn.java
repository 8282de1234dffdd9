package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class DeploymentStageColumn extends EnumColumn<DeploymentStage>
        implements AttributeConverter<DeploymentStage, String> {
    public DeploymentStageColumn() {
        super(DeploymentStage.class);
    }
}
