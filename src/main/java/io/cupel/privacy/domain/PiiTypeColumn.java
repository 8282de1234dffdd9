package io.cupel.privacy.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class PiiTypeColumn extends EnumColumn<PiiType> implements AttributeConverter<PiiType, String> {
    public PiiTypeColumn() {
        super(PiiType.class);
    }
}
