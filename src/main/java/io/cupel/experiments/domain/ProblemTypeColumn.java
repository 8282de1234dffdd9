package io.cupel.experiments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ProblemTypeColumn extends EnumColumn<ProblemType> implements AttributeConverter<ProblemType, String> {
    public ProblemTypeColumn() {
        super(ProblemType.class);
    }
}
