package io.cupel.platform.access;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Who calls, as far as technique needs to know it: limits count credentials, idempotency keys belong to accounts.
 * Authentication leaves it in the request under {@link #ATTRIBUTE}; an anonymous request has none.
 */
public interface Caller {
    String ATTRIBUTE = "io.cupel.caller";

    /** Stands for the user, whatever credential is used. Short, no secret, no personal data. */
    String accountKey();

    /** Stands for the credential of this call. Short, no secret, no personal data. */
    String credentialKey();

    static Optional<Caller> of(ServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
