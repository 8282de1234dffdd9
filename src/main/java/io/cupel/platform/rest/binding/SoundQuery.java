package io.cupel.platform.rest.binding;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses query parameters that no column can hold, once for every handler. Runs after the caller was checked. */
@Provider
@Priority(Priorities.USER)
public class SoundQuery implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
            return;
        }
        List<Fault> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().stream().allMatch(StoredText::isStorable))
                .filter(parameter -> StoredText.isStorable(parameter.getKey()))
                .map(parameter -> Fault.unstorableString(List.of("query", parameter.getKey())))
                .toList();
        InvalidInputException.throwIfAny(faults);
    }
}
