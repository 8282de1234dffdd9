package io.cupel.scoring.domain;

import org.jspecify.annotations.Nullable;

/** The model failed, or gave no number, on input that was valid. */
public final class ScoringFailedException extends RuntimeException {
    public ScoringFailedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
