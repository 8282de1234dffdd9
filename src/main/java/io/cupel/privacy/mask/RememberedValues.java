package io.cupel.privacy.mask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.privacy.transform.CellFunction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some of the last results of a function, of short texts alone, so that what is remembered stays small. */
final class RememberedValues implements CellFunction {
    private static final int VALUES = 1_000;
    private static final int LONGEST = 100;

    private final CellFunction function;
    private final Cache<String, Optional<String>> results =
            Caffeine.newBuilder().maximumSize(VALUES).executor(Runnable::run).build();

    RememberedValues(CellFunction function) {
        this.function = function;
    }

    @Override
    public @Nullable String apply(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        return results.get(text, one -> Optional.ofNullable(function.apply(one)))
                .orElse(null);
    }
}
