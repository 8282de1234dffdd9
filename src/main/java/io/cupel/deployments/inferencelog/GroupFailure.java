package io.cupel.deployments.inferencelog;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A group that was not, or perhaps not, committed. */
final class GroupFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean ending;

    GroupFailure(Exception cause, boolean ending) {
        super(cause);
        this.ending = ending;
    }

    /** A value in the group is at fault (SQLSTATE classes 22, 23 and 54), so nothing was committed and a smaller group may succeed. */
    boolean isDataFault() {
        String state = sqlState(getCause());
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /** The server was not yet asked to commit: writing the same rows again cannot double them. */
    boolean isRepeatable() {
        return !ending;
    }

    private static @Nullable String sqlState(@Nullable Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sql.getSQLState();
        }
        return cause instanceof IOException ? sqlState(cause.getCause()) : null;
    }
}
