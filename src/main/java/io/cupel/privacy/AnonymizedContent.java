package io.cupel.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param results one for each text
 * @param rows the given rows with other cells
 * @param columns the columns of the rows that hold personal data
 * @param cells where in the given rows texts that are not personal as a whole held personal data
 */
public record AnonymizedContent(
        List<AnonymizedText> results,
        List<Map<String, @Nullable Object>> rows,
        List<FoundColumn> columns,
        List<FoundCell> cells) {
    /** @param spans where the personal data was in the given text */
    public record AnonymizedText(String text, List<FoundSpan> spans) {}
}
