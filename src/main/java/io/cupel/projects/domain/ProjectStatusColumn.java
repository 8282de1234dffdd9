package io.cupel.projects.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.Converter;

@Converter
public class ProjectStatusColumn extends EnumColumn<ProjectStatus> {
    public ProjectStatusColumn() {
        super(ProjectStatus.class);
    }
}
