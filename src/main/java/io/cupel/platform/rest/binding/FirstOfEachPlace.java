package io.cupel.platform.rest.binding;

import io.cupel.platform.error.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Lets the first fault of each location pass. */
final class FirstOfEachPlace implements Predicate<Fault> {
    private final Set<List<Object>> seen = new HashSet<>();

    @Override
    public boolean test(Fault fault) {
        return seen.add(fault.loc());
    }
}
