package io.cupel.privacy;

import io.cupel.platform.rest.binding.NoOtherKeys;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts or rows to change; exactly one of {@code text}, {@code texts} and {@code rows}.
 *
 * @param policyId whose rules decide, and whose keys are used; kinds without a rule stay as they are
 * @param action without a policy: what is done to every kind; {@code redact} when absent
 * @param config the action's settings; a granularity that a kind cannot have is left to the kind
 */
@NoOtherKeys
public record AnonymizeContent(
        @Size(max = 100_000) @Nullable String text,
        @Size(max = 1_000) @Nullable List<@Size(max = 100_000) String> texts,
        @Size(max = 1_000) @Nullable List<Map<String, Object>> rows,
        @Nullable List<PiiType> piiTypes,
        @Min(0) @Max(1) @Nullable Double threshold,
        @Nullable UUID policyId,
        @Nullable Action action,
        @Nullable Map<String, Object> config) {
    Content content() {
        return new Content(text, texts, rows, piiTypes, threshold);
    }
}
