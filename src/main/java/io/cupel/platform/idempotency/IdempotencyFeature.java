package io.cupel.platform.idempotency;

import io.cupel.platform.access.Public;
import io.cupel.platform.rest.ApiResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;

/** Puts the filter before every handler that creates something for a known caller. */
@Provider
@ApplicationScoped
public class IdempotencyFeature implements DynamicFeature {
    static final Set<Integer> CREATED = Set.of(201, 202);

    private final IdempotentAnswers answers;
    private final HttpServletRequest request;

    @Inject
    public IdempotencyFeature(IdempotentAnswers answers, HttpServletRequest request) {
        this.answers = answers;
        this.request = request;
    }

    /** After authentication, so that a key cannot be tried by strangers. */
    @Override
    public void configure(ResourceInfo handler, FeatureContext context) {
        if (creates(handler.getResourceMethod())) {
            context.register(new IdempotencyFilter(answers, request), Priorities.USER);
        }
    }

    private static boolean creates(Method handler) {
        ApiResponse declared = handler.getAnnotation(ApiResponse.class);
        return handler.isAnnotationPresent(POST.class)
                && !handler.isAnnotationPresent(Public.class)
                && declared != null
                && CREATED.contains(declared.status());
    }
}
