package io.cupel.platform.rest.openapi;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects the resource classes while CDI discovers them.
 *
 * <p>Static, because the server creates the document's writer itself, outside CDI, with the application's class loader.
 */
public class ResourceClasses implements Extension {
    private static final Set<Class<?>> FOUND = ConcurrentHashMap.newKeySet();

    void collect(@Observes @WithAnnotations(Path.class) ProcessAnnotatedType<?> type) {
        Class<?> candidate = type.getAnnotatedType().getJavaClass();
        if (candidate.isAnnotationPresent(Path.class)) {
            FOUND.add(candidate);
        }
    }

    static List<Class<?>> all() {
        return FOUND.stream()
                .sorted(Comparator.<Class<?>, String>comparing(
                                type -> type.getAnnotation(Path.class).value())
                        .thenComparing(Class::getName))
                .toList();
    }
}
