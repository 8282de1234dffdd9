package io.cupel.privacy;

import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partial update: what is null stays as it is. An explicit null for the config, or another action without one, starts from the action's
 * defaults.
 */
public record ChangeRule(
        @Nullable PiiType piiType,
        @Nullable Action action,
        @Nullable Boolean isEnabled,
        Patch<Map<String, Object>> config) {}
