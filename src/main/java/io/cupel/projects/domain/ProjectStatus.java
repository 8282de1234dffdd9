package io.cupel.projects.domain;

public enum ProjectStatus {
    ACTIVE,
    ARCHIVED
}
