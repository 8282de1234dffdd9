package io.cupel.privacy;

import java.util.List;

/** No session names these outputs any more. */
public record OutputsAbandoned(List<String> keys) {
    public OutputsAbandoned {
        keys = List.copyOf(keys);
    }
}
