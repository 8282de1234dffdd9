package io.cupel.jobs;

import io.cupel.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/** The work cannot succeed, and trying again would not help. The message is for the user: no path, no class name. */
public final class JobFailedException extends Exception {
    public JobFailedException(String reason) {
        super(reason);
    }

    public JobFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /**
     * What is left to explain to whoever runs the server: this failure with its cause, or null when the reason says everything, because the
     * work itself gave up or met an error that the interface has a text for.
     */
    public @Nullable Throwable unexplained() {
        Throwable cause = getCause() instanceof DomainException named ? named.getCause() : getCause();
        return cause == null ? null : this;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
