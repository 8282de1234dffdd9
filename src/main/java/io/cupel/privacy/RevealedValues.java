package io.cupel.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In the order asked; null for what the session's key never enciphered. */
public record RevealedValues(List<@Nullable String> values) {
    @Override
    public String toString() {
        return "RevealedValues of " + values.size();
    }
}
