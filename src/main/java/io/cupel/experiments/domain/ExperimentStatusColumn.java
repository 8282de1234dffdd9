package io.cupel.experiments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ExperimentStatusColumn extends EnumColumn<ExperimentStatus>
        implements AttributeConverter<ExperimentStatus, String> {
    public ExperimentStatusColumn() {
        super(ExperimentStatus.class);
    }
}
