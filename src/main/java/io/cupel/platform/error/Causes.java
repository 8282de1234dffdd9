package io.cupel.platform.error;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks along the causes of a failure. */
public final class Causes {
    /** Far more than any real chain; ends the walk in a chain that bites its tail. */
    private static final int MAX_DEPTH = 32;

    private Causes() {}

    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_DEPTH)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
