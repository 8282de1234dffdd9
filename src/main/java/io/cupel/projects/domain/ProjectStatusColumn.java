package io.cupel.projects.domain;

import io.cupel.platform.persistence.EnumColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class ProjectStatusColumn extends EnumColumn<ProjectStatus>
        implements AttributeConverter<ProjectStatus, String> {
    public ProjectStatusColumn() {
        super(ProjectStatus.class);
    }
}
