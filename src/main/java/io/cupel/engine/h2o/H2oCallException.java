package io.cupel.engine.h2o;

/** H2O answered, and the answer is an error. The message is H2O's own, for the log. */
final class H2oCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    H2oCallException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
