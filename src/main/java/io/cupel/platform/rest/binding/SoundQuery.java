package io.cupel.platform.rest.binding;

import io.cupel.platform.access.Public;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Refuses query parameters that no column can hold, once for every handler that knows its caller. What a public handler
 * takes, a token, is never stored: it answers by its own rules.
 */
@Provider
public class SoundQuery implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceMethod().isAnnotationPresent(Public.class)) {
            context.register(new Check(), Priorities.USER);
        }
    }

    private static final class Check implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
                return;
            }
            List<Fault> faults = request.getUriInfo().getQueryParameters().entrySet().stream()
                    .filter(parameter -> StoredText.isStorable(parameter.getKey()))
                    .filter(parameter -> !parameter.getValue().stream().allMatch(StoredText::isStorable))
                    .map(parameter -> Fault.unstorableString(List.of("query", parameter.getKey())))
                    .toList();
            InvalidInputException.throwIfAny(faults);
        }
    }
}
