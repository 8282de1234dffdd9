package io.cupel.platform.error;

import java.util.Locale;

/** One case of failure with its fixed text. Each module has one enum of them. */
public interface ErrorCode {
    String name();

    ErrorCategory category();

    /** The text a client reads; may hold {@link String#format} places for {@link #with}. */
    String text();

    default DomainException exception() {
        return new DomainException(this, text());
    }

    /** The exception with the places of {@link #text()} filled in. Never pass a value the client submitted. */
    default DomainException with(Object... arguments) {
        return new DomainException(this, String.format(Locale.ROOT, text(), arguments));
    }
}
