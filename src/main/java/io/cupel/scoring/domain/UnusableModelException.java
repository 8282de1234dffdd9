package io.cupel.scoring.domain;

import org.jspecify.annotations.Nullable;

/** A model file that cannot be loaded: absent, altered, damaged, too large, or of a kind that is not scored here. */
public final class UnusableModelException extends RuntimeException {
    public UnusableModelException(String reason) {
        this(reason, null);
    }

    public UnusableModelException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
