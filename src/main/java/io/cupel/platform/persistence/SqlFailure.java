package io.cupel.platform.persistence;

import java.sql.SQLException;

/** A statement failed; the cause tells the state. Never shown to a client. */
public final class SqlFailure extends RuntimeException {
    public SqlFailure(SQLException cause) {
        super("A database statement failed", cause);
    }
}
