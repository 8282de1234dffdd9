package io.cupel.platform.rest.binding;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.paging.ListQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses to sort a list by what it does not offer, once for every list: whoever asks for an order and gets another would believe that it
 * is the one. What a list does offer, its handler checks itself. Other parameters that nobody knows are left alone.
 */
@Provider
public class OfferedSorting implements DynamicFeature {
    /** The names that lists of this interface have for it, and those that clients of others try. */
    private static final List<String> SORTING =
            List.of("sort_field", "sort_direction", "sort_metric", "sort_dir", "sort_order", "sort_by");

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Parameter[] parameters = resource.getResourceMethod().getParameters();
        if (Arrays.stream(parameters).anyMatch(parameter -> parameter.getType() == ListQuery.class)) {
            Set<String> offered =
                    Arrays.stream(parameters).flatMap(OfferedSorting::names).collect(Collectors.toSet());
            context.register(
                    new Check(SORTING.stream()
                            .filter(name -> !offered.contains(name))
                            .toList()),
                    Priorities.USER);
        }
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(OfferedSorting::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value).stream();
    }

    private record Check(List<String> refused) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getRequestUri().getRawQuery() == null) {
                return;
            }
            Set<String> given = request.getUriInfo().getQueryParameters().keySet();
            InvalidInputException.throwIfAny(refused.stream()
                    .filter(given::contains)
                    .map(name -> Fault.notAmong(List.of("query", name), List.of()))
                    .toList());
        }
    }
}
