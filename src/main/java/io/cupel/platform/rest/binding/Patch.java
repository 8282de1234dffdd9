package io.cupel.platform.rest.binding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a partial update says of a value that may be missing: nothing at all, so that it stays as it is; another value; or, by an explicit
 * {@code null}, that it is to be missing from now on. Constraints stand on the argument: {@code Patch<@Max(1) Double>}.
 *
 * @param isGiven whether the update names the value
 * @param value null when the value is to be missing, and when it is not named
 */
public record Patch<T>(boolean isGiven, @Nullable T value) {
    public static <T> Patch<T> unchanged() {
        return new Patch<>(false, null);
    }

    public static <T> Patch<T> cleared() {
        return new Patch<>(true, null);
    }

    public static <T> Patch<T> to(T value) {
        return new Patch<>(true, value);
    }

    /** The value after the update, of {@code now} before it. */
    public @Nullable T over(@Nullable T now) {
        return isGiven ? value : now;
    }

    /** The same said of what is made of the value. */
    public <R> Patch<R> map(Function<? super T, ? extends R> made) {
        return new Patch<>(isGiven, value == null ? null : made.apply(value));
    }
}
