package io.cupel.privacy;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is. Another action without a config starts from that action's defaults. */
public record ChangeRule(
        @Nullable PiiType piiType,
        @Nullable Action action,
        @Nullable Boolean isEnabled,
        @Nullable Map<String, Object> config) {}
