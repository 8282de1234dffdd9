package io.cupel.platform.persistence;

import io.cupel.platform.error.Causes;
import io.cupel.platform.error.ErrorCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns a unique constraint that fired into the error the contract has for it. */
public final class UniqueViolation {
    private static final String SQL_STATE = "23505";

    private UniqueViolation() {}

    /**
     * Sends pending changes to the database now.
     *
     * @param errors by name of the unique constraint or index
     */
    public static void flush(EntityManager entities, Map<String, ? extends ErrorCode> errors) {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw Causes.find(failure, PSQLException.class)
                    .filter(sql -> SQL_STATE.equals(sql.getSQLState()))
                    .map(PSQLException::getServerErrorMessage)
                    .map(ServerErrorMessage::getConstraint)
                    .map(constraint -> (ErrorCode) errors.get(constraint))
                    .<RuntimeException>map(ErrorCode::exception)
                    .orElse(failure);
        }
    }
}
