package io.cupel.privacy;

import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partial update of what is decided about a column. An explicit null leaves it to detection and the rules again.
 *
 * @param isIgnored whether the column is not personal data after all
 */
public record ChangeFinding(
        Patch<PiiType> piiType,
        Patch<Action> action,
        Patch<Map<String, Object>> config,
        @Nullable Boolean isIgnored) {}
