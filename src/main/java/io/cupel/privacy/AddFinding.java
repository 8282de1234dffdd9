package io.cupel.privacy;

import io.cupel.platform.rest.binding.NoOtherKeys;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column in which detection found nothing, and what somebody knows to be in it.
 *
 * @param column exactly as the dataset names it
 * @param action what is done to it; what the policy's rule says when absent
 * @param config the action's settings; its defaults, or the rule's, when absent
 */
@NoOtherKeys
public record AddFinding(
        @NotNull String column,
        @NotNull PiiType piiType,
        @Nullable Action action,
        @Nullable Map<String, Object> config) {
    ChangeFinding asChange() {
        return new ChangeFinding(Patch.to(piiType), given(action), given(config), null);
    }

    private static <T> Patch<T> given(@Nullable T value) {
        return value == null ? Patch.unchanged() : Patch.to(value);
    }
}
