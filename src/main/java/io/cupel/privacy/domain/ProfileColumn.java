package io.cupel.privacy.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ProfileColumn extends EnumColumn<Profile> implements AttributeConverter<Profile, String> {
    public ProfileColumn() {
        super(Profile.class);
    }
}
