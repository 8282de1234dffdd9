package io.cupel.platform.error;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Whatever no other mapper takes. Containers wrap exceptions, so it looks along the causes for one it can name. */
@Provider
public class UnforeseenMapper implements ExceptionMapper<Throwable> {
    private static final Duration SOON = Duration.ofSeconds(2);

    @Override
    public Response toResponse(Throwable failure) {
        var domain = Causes.find(failure, DomainException.class);
        if (domain.isPresent()) {
            return ErrorResponses.of(domain.get());
        }
        var invalid = Causes.find(failure, InvalidInputException.class);
        if (invalid.isPresent()) {
            return ErrorResponses.of(invalid.get().faults());
        }
        return named(failure);
    }

    private static Response named(Throwable failure) {
        if (is(failure, OptimisticLockException.class)) {
            return ErrorResponses.of(PlatformError.STALE_STATE.exception());
        }
        if (is(failure, TimeoutException.class)) {
            return unavailable(PlatformError.TIMED_OUT, failure);
        }
        if (is(failure, BulkheadException.class)
                || is(failure, CircuitBreakerOpenException.class)
                || isLostDatabase(failure)) {
            return unavailable(PlatformError.SERVICE_UNAVAILABLE, failure);
        }
        return ErrorResponses.internal(failure);
    }

    private static Response unavailable(ErrorCode code, Throwable cause) {
        return ErrorResponses.of(code.exception().causedBy(cause).retryAfter(SOON));
    }

    /** SQLSTATE class 08 is a lost connection, 57P0x a server that shuts down or starts (PostgreSQL, appendix A). */
    private static boolean isLostDatabase(Throwable failure) {
        return Causes.find(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("08") || state.startsWith("57P"))
                .isPresent();
    }

    private static boolean is(Throwable failure, Class<? extends Throwable> type) {
        return Causes.find(failure, type).isPresent();
    }
}
