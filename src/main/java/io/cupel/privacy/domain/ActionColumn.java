package io.cupel.privacy.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ActionColumn extends EnumColumn<Action> implements AttributeConverter<Action, String> {
    public ActionColumn() {
        super(Action.class);
    }
}
