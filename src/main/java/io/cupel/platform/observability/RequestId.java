package io.cupel.platform.observability;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of the request that the current thread works for. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The caller's id if it is sane, else a new one; it belongs to this thread until {@link #clear()}. */
    static String begin(@Nullable String offered) {
        String id = offered != null && SANE.matcher(offered).matches()
                ? offered
                : UuidCreator.getTimeOrderedEpochFast().toString();
        CURRENT.set(id);
        return id;
    }

    /** The id, or {@code -} outside a request. */
    public static String current() {
        String id = CURRENT.get();
        return id == null ? "-" : id;
    }

    static void clear() {
        CURRENT.remove();
    }
}
