package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class StrategyColumn extends EnumColumn<Strategy> implements AttributeConverter<Strategy, String> {
    public StrategyColumn() {
        super(Strategy.class);
    }
}
