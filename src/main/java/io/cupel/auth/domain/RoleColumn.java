package io.cupel.auth.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class RoleColumn extends EnumColumn<Role> {
    public RoleColumn() {
        super(Role.class);
    }
}
