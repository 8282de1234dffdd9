package io.cupel.platform.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Writes the decision into every answer of a limited handler, also when the call failed before it was counted. */
@Provider
@ApplicationScoped
public class RateLimitHeaders implements DynamicFeature {
    private final RateLimits limits;
    private final HttpServletRequest request;

    @Inject
    public RateLimitHeaders(RateLimits limits, HttpServletRequest request) {
        this.limits = limits;
        this.request = request;
    }

    @Override
    public void configure(ResourceInfo handler, FeatureContext context) {
        RateLimited declared = handler.getResourceMethod().getAnnotation(RateLimited.class);
        if (declared != null) {
            ContainerResponseFilter filter = (call, answer) ->
                    limits.decision(declared, request).headers().forEach(answer.getHeaders()::putSingle);
            context.register(filter);
        }
    }
}
