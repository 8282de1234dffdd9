package io.cupel.platform.paging;

import io.cupel.platform.error.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whole numbers given as query parameters. */
public final class QueryNumbers {
    private QueryNumbers() {}

    /** The number, or {@code absent}; one that is none, or out of range, adds a fault and counts as the nearest that is allowed. */
    public static int whole(String name, @Nullable String text, int absent, int min, int max, List<Fault> faults) {
        if (text == null) {
            return absent;
        }
        List<Object> loc = List.of("query", name);
        try {
            long value = Long.parseLong(text.strip());
            if (value < min) {
                faults.add(Fault.notAtLeast(loc, min));
            } else if (value > max) {
                faults.add(Fault.notAtMost(loc, max));
            }
            return (int) Math.max(min, Math.min(max, value));
        } catch (NumberFormatException notANumber) {
            faults.add(Fault.notInteger(loc));
            return absent;
        }
    }
}
