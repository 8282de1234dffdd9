package io.cupel.platform.rest.binding;

import io.cupel.platform.error.PlatformError;
import io.cupel.platform.rest.JsonPayload;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** Refuses a request without a body where a handler takes one: JAX-RS would hand the handler a null. */
@Provider
public class BodyRequired implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(BodyRequired::isBody)) {
            context.register(new Check(), Priorities.USER);
        }
    }

    private static boolean isBody(Parameter parameter) {
        boolean plain = parameter.getAnnotations().length == 0;
        return plain && (parameter.getType().isRecord() || parameter.getType() == JsonPayload.class);
    }

    private static final class Check implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (!request.hasEntity()) {
                throw PlatformError.MALFORMED_JSON.exception();
            }
        }
    }
}
