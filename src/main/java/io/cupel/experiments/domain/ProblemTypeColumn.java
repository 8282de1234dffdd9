package io.cupel.experiments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class ProblemTypeColumn extends EnumColumn<ProblemType> {
    public ProblemTypeColumn() {
        super(ProblemType.class);
    }
}
