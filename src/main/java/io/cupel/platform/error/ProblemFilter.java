package io.cupel.platform.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Gives a client that accepts {@code application/problem+json} the fields of RFC 9457 beside {@code detail}. */
@Provider
@PreMatching
public class ProblemFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    /** Asking for problems only says how errors shall look; the answer itself stays JSON. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (wantsProblem(request)) {
            request.getHeaders().add(HttpHeaders.ACCEPT, "application/json;q=0.9");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ErrorBody body && wantsProblem(request)) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            ErrorBody problem = body.asProblem(response.getStatusInfo().getReasonPhrase(), response.getStatus(), path);
            response.setEntity(problem, null, PROBLEM);
        }
    }

    private static boolean wantsProblem(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("application/problem+json");
    }
}
