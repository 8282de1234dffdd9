package io.cupel.engine;

import org.jspecify.annotations.Nullable;

/** A run that the engine could not finish. The message is for the user: no path, no address, no class name. */
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public EngineException(Reason reason, String message) {
        this(reason, message, null);
    }

    public EngineException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, and whether another try can end better. */
    public enum Reason {
        /** It cannot be started or reached. */
        UNAVAILABLE(true),
        /** It died, or restarted, in the middle of the run. */
        LOST(true),
        /** It did not stop when its time was up, and was killed. */
        OVERDUE(false),
        /** The table does not fit its memory. */
        TOO_LARGE(false),
        /** It read the table otherwise than it was written. */
        MISREAD(false),
        /** It refused the run or ended it itself. */
        FAILED(false);

        private final boolean worthRetrying;

        Reason(boolean worthRetrying) {
            this.worthRetrying = worthRetrying;
        }

        public boolean isWorthRetrying() {
            return worthRetrying;
        }
    }
}
