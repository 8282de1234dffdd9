package io.cupel.projects.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ProjectRoleColumn extends EnumColumn<ProjectRole> implements AttributeConverter<ProjectRole, String> {
    public ProjectRoleColumn() {
        super(ProjectRole.class);
    }
}
