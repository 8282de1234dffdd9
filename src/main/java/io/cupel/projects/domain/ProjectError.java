package io.cupel.projects.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.FORBIDDEN;
import static io.cupel.platform.error.ErrorCategory.INVALID;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

public enum ProjectError implements ErrorCode {
    PROJECT_NOT_FOUND(NOT_FOUND, "Project not found"),
    PROJECT_NAME_EMPTY(INVALID, "Project name must not be empty"),
    PROJECT_NAME_EXISTS(CONFLICT, "Project name already exists"),
    PROJECT_WITHOUT_OWNER(CONFLICT, "Project must have an owner"),
    USER_NOT_FOUND(NOT_FOUND, "User not found"),
    MEMBER_EXISTS(CONFLICT, "User is already a member"),
    MEMBER_NOT_FOUND(NOT_FOUND, "Member not found"),
    INSUFFICIENT_PERMISSIONS(FORBIDDEN, "Insufficient permissions");

    private final ErrorCategory category;
    private final String text;

    ProjectError(ErrorCategory category, String text) {
        this.category = category;
        this.text = text;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }

    @Override
    public String text() {
        return text;
    }
}
