package io.cupel.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param key as it was handed out, {@code cpk_…}
 * @param column an enciphered column of the session
 * @param values as they stand in the output
 */
public record RevealValues(
        @NotNull @Size(max = 100) String key,
        @NotNull @Size(max = 1000) String column,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Size(max = 100_000) String> values) {
    @Override
    public String toString() {
        return "RevealValues of " + values.size();
    }
}
