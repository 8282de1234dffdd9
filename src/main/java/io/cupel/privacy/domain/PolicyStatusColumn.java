package io.cupel.privacy.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class PolicyStatusColumn extends EnumColumn<PolicyStatus> implements AttributeConverter<PolicyStatus, String> {
    public PolicyStatusColumn() {
        super(PolicyStatus.class);
    }
}
