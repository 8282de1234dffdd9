package io.cupel.privacy;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param isEnabled yes when absent
 * @param config the action's settings; what it leaves out suits the kind of data
 */
public record CreateRule(
        @NotNull PiiType piiType,
        @NotNull Action action,
        @Nullable Boolean isEnabled,
        @Nullable Map<String, Object> config) {}
