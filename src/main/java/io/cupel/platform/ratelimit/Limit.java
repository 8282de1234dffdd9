package io.cupel.platform.ratelimit;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many permits in a window; a rested bucket holds all of them, and they come back evenly. Written {@code 10/min}. */
public record Limit(int permits, Duration window) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(s|min|h)");
    private static final Map<String, Duration> UNITS =
            Map.of("s", Duration.ofSeconds(1), "min", Duration.ofMinutes(1), "h", Duration.ofHours(1));

    public Limit {
        if (permits < 1 || window.toNanos() / permits < 1) {
            throw new IllegalArgumentException("A limit needs 1 to 1,000,000,000 permits a second");
        }
    }

    /** Reads {@code <permits>/<s|min|h>}. */
    public static Limit parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a limit such as 10/min: " + text);
        }
        return new Limit(Integer.parseInt(written.group(1)), UNITS.getOrDefault(written.group(2), Duration.ZERO));
    }

    /** Time in which one permit comes back. */
    long intervalNanos() {
        return window.toNanos() / permits;
    }

    /** Time in which an empty bucket fills; a whole number of intervals, a little less than the window. */
    long burstNanos() {
        return intervalNanos() * permits;
    }
}
