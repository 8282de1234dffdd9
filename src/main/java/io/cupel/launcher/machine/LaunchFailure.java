package io.cupel.launcher.machine;

/** Ends the launcher with one line for a person: what is wrong, and what to do about it. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
