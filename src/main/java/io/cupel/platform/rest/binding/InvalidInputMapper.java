package io.cupel.platform.rest.binding;

import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.ErrorResponses;
import io.cupel.platform.error.InvalidInputException;
import jakarta.inject.Inject;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;

/**
 * Tells the faults of a request, but not before it is sure that what the path names exists for the caller.
 *
 * <p>A body is bound before its handler runs, so faults are found before the handler has looked for the resource; the
 * contract wants the 404 first. Only requests that fail anyway pay for the look.
 */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInputException> {
    @Inject
    @SuppressWarnings("NullAway.Init")
    PathGuards guards;

    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @Override
    public Response toResponse(InvalidInputException failure) {
        try {
            requireWhatThePathNames();
        } catch (DomainException hidden) {
            return ErrorResponses.of(hidden);
        }
        return ErrorResponses.of(failure.faults());
    }

    private void requireWhatThePathNames() {
        for (Parameter parameter : resource.getResourceMethod().getParameters()) {
            PathParam path = parameter.getAnnotation(PathParam.class);
            if (path != null) {
                guards.requireVisible(
                        parameter.getType(), uri.getPathParameters().getFirst(path.value()));
            }
        }
    }
}
