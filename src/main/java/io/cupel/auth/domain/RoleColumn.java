package io.cupel.auth.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class RoleColumn extends EnumColumn<Role> implements AttributeConverter<Role, String> {
    public RoleColumn() {
        super(Role.class);
    }
}
