package io.cupel.privacy;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partial update of what is decided about a column.
 *
 * @param isIgnored whether the column is not personal data after all
 */
public record ChangeFinding(
        @Nullable PiiType piiType,
        @Nullable Action action,
        @Nullable Map<String, Object> config,
        @Nullable Boolean isIgnored) {}
