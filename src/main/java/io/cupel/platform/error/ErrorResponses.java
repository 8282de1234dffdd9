package io.cupel.platform.error;

import io.cupel.platform.observability.RequestId;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Builds every error response. */
public final class ErrorResponses {
    private static final Logger LOG = Logger.getLogger(ErrorResponses.class.getName());

    private ErrorResponses() {}

    public static int statusOf(ErrorCategory category) {
        return switch (category) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case METHOD_NOT_ALLOWED -> 405;
            case NOT_ACCEPTABLE -> 406;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_MEDIA -> 415;
            case INVALID -> 422;
            case RATE_LIMITED -> 429;
            case INTERNAL -> 500;
            case BAD_GATEWAY -> 502;
            case UNAVAILABLE -> 503;
            case GATEWAY_TIMEOUT -> 504;
        };
    }

    public static Response of(DomainException failure) {
        int status = statusOf(failure.code().category());
        log(status, failure.getCause() == null ? failure : failure.getCause());
        Response.ResponseBuilder response = json(status, failure.detail());
        failure.retryAfter().ifPresent(wait -> response.header("Retry-After", seconds(wait)));
        if (status == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    public static Response of(List<Fault> faults) {
        return json(422, faults).build();
    }

    /** Anything unforeseen: logged once with its stack, told to the client without a word of it. */
    static Response internal(Throwable cause) {
        log(500, cause);
        return json(500, PlatformError.INTERNAL_ERROR.text()).build();
    }

    static Response.ResponseBuilder json(int status, Object detail) {
        ErrorBody body = status >= 500 ? ErrorBody.withRequestId(detail, RequestId.current()) : ErrorBody.of(detail);
        return status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
    }

    /** RFC 9110, section 15.5.21, is younger than the phrases that JAX-RS knows. */
    private static Response.ResponseBuilder status(int status) {
        return status == 422 ? Response.status(422, "Unprocessable Content") : Response.status(status);
    }

    private static void log(int status, @Nullable Throwable cause) {
        if (status >= 500) {
            LOG.log(Level.SEVERE, cause, () -> "Answering " + status);
        } else {
            LOG.log(Level.FINE, cause, () -> "Answering " + status);
        }
    }

    /** Whole seconds, rounded up: a client that waits as told must not be early. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
