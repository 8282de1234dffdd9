package io.cupel.jobs;

/** The work cannot succeed, and trying again would not help. The message is for the user: no path, no class name. */
public final class JobFailedException extends Exception {
    public JobFailedException(String reason) {
        super(reason);
    }

    public JobFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
