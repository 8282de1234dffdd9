package io.cupel.auth.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class TokenPurposeColumn extends EnumColumn<TokenPurpose> implements AttributeConverter<TokenPurpose, String> {
    public TokenPurposeColumn() {
        super(TokenPurpose.class);
    }
}
