package io.cupel.experiments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class ExperimentStatusColumn extends EnumColumn<ExperimentStatus> {
    public ExperimentStatusColumn() {
        super(ExperimentStatus.class);
    }
}
