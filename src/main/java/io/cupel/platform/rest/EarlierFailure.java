package io.cupel.platform.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.ServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Raises what failed before JAX-RS was reached, so that errors become answers in one place only. Comes before all that looks
 * at the body, which is read by then.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class EarlierFailure implements ContainerRequestFilter {
    private static final String ATTRIBUTE = EarlierFailure.class.getName();

    /** The request must then go on to the handler that would have failed in the same way. */
    public static void handOver(RuntimeException failure, ServletRequest request) {
        request.setAttribute(ATTRIBUTE, failure);
    }

    /** A property of a call is an attribute of its servlet request. */
    @Override
    public void filter(ContainerRequestContext call) {
        if (call.getProperty(ATTRIBUTE) instanceof RuntimeException failure) {
            throw failure;
        }
    }
}
