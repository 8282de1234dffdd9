package io.cupel.storage;

import io.cupel.platform.error.ErrorCategory;
import io.cupel.platform.error.ErrorCode;

/**
 * What a client of the file addresses can meet. One text for a forged, an expired and an orphaned address: which of them it
 * was is nobody's business.
 */
public enum StorageError implements ErrorCode {
    FILE_NOT_FOUND(ErrorCategory.NOT_FOUND, "File not found or link expired");

    private final ErrorCategory category;
    private final String text;

    StorageError(ErrorCategory category, String text) {
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
