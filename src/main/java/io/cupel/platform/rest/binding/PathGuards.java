package io.cupel.platform.rest.binding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Every guard of the application. A bean of its own, because Jersey cannot tell the type of generic instances. */
@ApplicationScoped
public class PathGuards {
    private final Instance<PathGuard<?>> guards;

    @Inject
    public PathGuards(@Any Instance<PathGuard<?>> guards) {
        this.guards = guards;
    }

    /** Throws the 404 of the module whose ids are of that type; does nothing when no module claims it. */
    public void requireVisible(Class<?> idType, String id) {
        guards.stream().filter(guard -> guard.idType() == idType).forEach(guard -> guard.requireVisible(id));
    }
}
