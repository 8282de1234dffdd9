package io.cupel.privacy.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class PrivacySessionStatusColumn extends EnumColumn<PrivacySessionStatus>
        implements AttributeConverter<PrivacySessionStatus, String> {
    public PrivacySessionStatusColumn() {
        super(PrivacySessionStatus.class);
    }
}
