package io.cupel.privacy;

import java.util.List;

/**
 * @param results one for each text
 * @param columns for rows: the columns that hold personal data
 * @param cells for rows: the texts that are not personal as a whole, but hold personal data
 */
public record AnalyzedContent(List<AnalyzedText> results, List<FoundColumn> columns, List<FoundCell> cells) {
    public AnalyzedContent {
        results = List.copyOf(results);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** @param spans in the order of the text, without overlaps */
    public record AnalyzedText(List<FoundSpan> spans) {}
}
