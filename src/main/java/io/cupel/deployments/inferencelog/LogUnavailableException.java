package io.cupel.deployments.inferencelog;

/** The row is not known to be stored: the caller must not be told that its prediction counts. */
public final class LogUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogUnavailableException(String reason) {
        super(reason, null, false, false);
    }
}
