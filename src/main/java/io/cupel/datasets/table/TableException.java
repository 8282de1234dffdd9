package io.cupel.datasets.table;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statement failed. The message may hold paths and cells of the file: it is for the log, never for a client. */
public class TableException extends RuntimeException {
    /** Why, as far as a caller can act on it. */
    public enum Reason {
        OUT_OF_MEMORY,
        TIMED_OUT,
        /** The file, or a bug of ours. */
        OTHER
    }

    private final Reason reason;

    TableException(SQLException cause) {
        super(cause);
        this.reason = reasonOf(cause.getMessage());
    }

    public Reason reason() {
        return reason;
    }

    private static Reason reasonOf(@Nullable String message) {
        String text = message == null ? "" : message;
        if (text.startsWith("Out of Memory Error")) {
            return Reason.OUT_OF_MEMORY;
        }
        return text.startsWith("INTERRUPT Error") ? Reason.TIMED_OUT : Reason.OTHER;
    }
}
