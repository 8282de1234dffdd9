package io.cupel.privacy;

import io.cupel.platform.rest.binding.NoOtherKeys;
import io.cupel.privacy.domain.PiiType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts or rows to look at; exactly one of {@code text}, {@code texts} and {@code rows}.
 *
 * @param piiTypes the kinds to look for; all when absent
 * @param threshold from which score a finding counts; 0.5
 */
@NoOtherKeys
public record AnalyzeContent(
        @Size(max = 100_000) @Nullable String text,
        @Size(max = 1_000) @Nullable List<@Size(max = 100_000) String> texts,
        @Size(max = 1_000) @Nullable List<Map<String, Object>> rows,
        @Nullable List<PiiType> piiTypes,
        @Min(0) @Max(1) @Nullable Double threshold) {
    Content content() {
        return new Content(text, texts, rows, piiTypes, threshold);
    }
}
