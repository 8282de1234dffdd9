package io.cupel.projects.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class ProjectRoleColumn extends EnumColumn<ProjectRole> {
    public ProjectRoleColumn() {
        super(ProjectRole.class);
    }
}
