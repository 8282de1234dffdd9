package io.cupel.datasets.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in a column. Numbers are described by moments, quantiles and a histogram, moments in time by range and histogram,
 * words by length and most frequent values; what does not apply is null or empty.
 *
 * @param storage the stored type, such as {@code BIGINT}
 * @param missing cells without a value
 * @param unique different values
 * @param approximate whether {@code unique} and {@code quantiles} are estimates, as they are for very many rows
 * @param min smallest value: a number, or a moment as ISO 8601 text
 * @param quantiles by name: {@code p01, p05, p25, p50, p75, p95, p99}
 * @param outliers values further from the quartiles than three times their distance
 * @param numericTexts texts that read as numbers
 * @param topValues the most frequent first, at most fifty; all of them when {@code unique} is not more
 */
public record ColumnProfile(
        String name,
        ColumnType dtype,
        String storage,
        long missing,
        long unique,
        boolean approximate,
        @Nullable Object min,
        @Nullable Object max,
        @Nullable Double mean,
        @Nullable Double std,
        @Nullable Map<String, Double> quantiles,
        @Nullable Long outliers,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Double meanLength,
        @Nullable Long numericTexts,
        List<ValueCount> topValues,
        List<HistogramBin> histogram) {
    public static final int MAX_TOP_VALUES = 50;

    public ColumnProfile {
        topValues = List.copyOf(topValues);
        histogram = List.copyOf(histogram);
    }
}
