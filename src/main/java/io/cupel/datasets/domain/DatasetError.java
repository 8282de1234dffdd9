package io.cupel.datasets.domain;

import static io.cupel.platform.error.ErrorCategory.CONFLICT;
import static io.cupel.platform.error.ErrorCategory.INVALID;
import static io.cupel.platform.error.ErrorCategory.MALFORMED;
import static io.cupel.platform.error.ErrorCategory.NOT_FOUND;
import static io.cupel.platform.error.ErrorCategory.TOO_LARGE;
import static io.cupel.platform.error.ErrorCategory.UNAVAILABLE;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

public enum DatasetError implements ErrorCode {
    DATASET_NOT_FOUND(NOT_FOUND, "Dataset not found"),
    VERSION_NOT_FOUND(NOT_FOUND, "Dataset version not found"),
    NAME_EXISTS(CONFLICT, "Dataset name already exists"),
    NAME_EMPTY(INVALID, "Dataset name must not be empty"),
    IN_USE(CONFLICT, "Dataset is in use"),
    UNSUPPORTED_FILE_TYPE(INVALID, "Unsupported file type"),
    FILE_IS_EMPTY(INVALID, "File is empty"),
    /** Takes the line and a reason that quotes nothing of the file. */
    BAD_CSV(INVALID, "Could not parse CSV: line %d: %s"),
    TOO_MANY_COLUMNS(INVALID, "Too many columns (limit %d)"),
    TOO_COMPLEX(INVALID, "File needs more memory than the server allows"),
    FILE_TOO_LARGE(TOO_LARGE, "File too large (limit %d bytes)"),
    BAD_MULTIPART(MALFORMED, "Malformed multipart body"),
    BUSY(UNAVAILABLE, "Too many uploads at the moment; try again");

    private final ErrorCategory category;
    private final String text;

    DatasetError(ErrorCategory category, String text) {
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
