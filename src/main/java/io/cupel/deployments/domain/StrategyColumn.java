package io.cupel.deployments.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class StrategyColumn extends EnumColumn<Strategy> {
    public StrategyColumn() {
        super(Strategy.class);
    }
}
