package io.cupel.platform.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A failure the contract names. The detail goes to the client as it is. */
public final class DomainException extends RuntimeException {
    private final transient ErrorCode code;
    private final @Nullable Duration retryAfter;

    DomainException(ErrorCode code, String detail) {
        this(code, detail, null, null);
    }

    private DomainException(ErrorCode code, String detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(detail, cause);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** The same failure, telling the client when to come back. */
    public DomainException retryAfter(Duration wait) {
        return new DomainException(code, detail(), wait, getCause());
    }

    /** The same failure with what raised it, for the log only. */
    public DomainException causedBy(Throwable cause) {
        return new DomainException(code, detail(), retryAfter, cause);
    }

    public ErrorCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
