package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class DeploymentStatusColumn extends EnumColumn<DeploymentStatus>
        implements AttributeConverter<DeploymentStatus, String> {
    public DeploymentStatusColumn() {
        super(DeploymentStatus.class);
    }
}
