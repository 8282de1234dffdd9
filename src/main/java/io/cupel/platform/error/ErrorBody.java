package io.cupel.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error.
 *
 * @param detail a text, or the list of {@link Fault}s of a 422
 * @param requestId given with a 5xx, to find the cause in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(
        Object detail,
        @Nullable String requestId,
        @Nullable String type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String instance) {
    static ErrorBody of(Object detail) {
        return new ErrorBody(detail, null, null, null, null, null);
    }

    static ErrorBody withRequestId(Object detail, String requestId) {
        return new ErrorBody(detail, requestId, null, null, null, null);
    }

    /** The same with the fields of RFC 9457 beside {@code detail}. */
    ErrorBody asProblem(String phrase, int code, String path) {
        return new ErrorBody(detail, requestId, "about:blank", phrase, code, path);
    }
}
