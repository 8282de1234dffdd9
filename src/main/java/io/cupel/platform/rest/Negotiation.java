package io.cupel.platform.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the comparison of {@code Accept} off until the handler and its caller are known, for the reason that no handler says what it
 * consumes: JAX-RS would answer 406 to a caller without a credential, and without the headers of a limited handler. Meanwhile
 * the call seems to accept everything.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 100)
public class Negotiation implements ContainerRequestFilter, ContainerResponseFilter, DynamicFeature {
    private static final String ASKED = Negotiation.class.getName();
    private static final Pattern UNWANTED = Pattern.compile("0(\\.0*)?");
    private static final int AFTER_ACCESS = Priorities.AUTHENTICATION + 100;

    @Override
    public void filter(ContainerRequestContext call) {
        List<String> accept = call.getHeaders().get(HttpHeaders.ACCEPT);
        if (accept != null) {
            call.setProperty(ASKED, List.copyOf(accept));
            call.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        }
    }

    /** Whatever ended the call, those who write its answer see what was asked for. */
    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        restore(call);
    }

    @Override
    public void configure(ResourceInfo handler, FeatureContext context) {
        offered(handler).ifPresent(types -> context.register(new Comparison(types), AFTER_ACCESS));
    }

    private static Optional<List<MediaType>> offered(ResourceInfo handler) {
        return Optional.ofNullable(handler.getResourceMethod().getAnnotation(Produces.class))
                .or(() -> Optional.ofNullable(handler.getResourceClass().getAnnotation(Produces.class)))
                .map(produces ->
                        Arrays.stream(produces.value()).map(MediaType::valueOf).toList());
    }

    private static void restore(ContainerRequestContext call) {
        if (call.getProperty(ASKED) instanceof List<?> accept) {
            call.getHeaders()
                    .put(
                            HttpHeaders.ACCEPT,
                            accept.stream().map(String.class::cast).toList());
        }
    }

    private record Comparison(List<MediaType> offered) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext call) {
            restore(call);
            boolean acceptable = call.getAcceptableMediaTypes().stream()
                    .filter(asked -> !isUnwanted(asked))
                    .anyMatch(asked -> offered.stream().anyMatch(asked::isCompatible));
            if (!acceptable) {
                throw new NotAcceptableException();
            }
        }

        /** Of weight 0 (RFC 9110, section 12.4.2). */
        private static boolean isUnwanted(MediaType asked) {
            return UNWANTED.matcher(asked.getParameters().getOrDefault("q", "1"))
                    .matches();
        }
    }
}
