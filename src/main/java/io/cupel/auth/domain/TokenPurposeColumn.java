package io.cupel.auth.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class TokenPurposeColumn extends EnumColumn<TokenPurpose> {
    public TokenPurposeColumn() {
        super(TokenPurpose.class);
    }
}
