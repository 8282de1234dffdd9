package io.cupel.scoring;

import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.domain.ScoredRow;
import java.util.List;
import java.util.Locale;

/**
 * Writes the {@code predictions} of one model's answers. Names and labels are encoded once per model. Thread-safe.
 *
 * <p>Contributions stand under the features' names beside {@code bias}; a feature of that very name is written as
 * {@code bias (feature)}.
 */
final class PredictionWriter {
    private static final String BIAS = "bias";

    private final ProblemKind kind;
    private final byte[][] classes;
    private final byte[][] features;

    PredictionWriter(ProblemKind kind, List<String> classes, List<Feature> features) {
        this.kind = kind;
        this.classes = classes.stream().map(JsonBytes::quoted).toArray(byte[][]::new);
        this.features = features.stream()
                .map(feature -> JsonBytes.quoted(feature.name().equals(BIAS) ? "bias (feature)" : feature.name()))
                .toArray(byte[][]::new);
    }

    /** The whole array. */
    void write(List<ScoredRow> rows, JsonBytes out) {
        out.raw('[');
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            write(rows.get(i), out);
        }
        out.raw(']');
    }

    private void write(ScoredRow row, JsonBytes out) {
        if (kind.isClassification()) {
            writeClasses(row, out);
        } else {
            out.raw("{\"prediction\":").number(row.value());
        }
        Explanation explanation = row.explanation();
        if (explanation != null) {
            writeContributions(explanation, out);
            writeExplanation(explanation, row, out);
        }
        if (!row.warnings().isEmpty()) {
            writeWarnings(row.warnings(), out);
        }
        out.raw('}');
    }

    private void writeClasses(ScoredRow row, JsonBytes out) {
        out.raw("{\"prediction\":").raw(classes[row.predictedClass()]).raw(",\"probabilities\":");
        for (int i = 0; i < classes.length; i++) {
            out.raw(i == 0 ? '{' : ',').raw(classes[i]).raw(':').number(row.probability(i));
        }
        out.raw('}');
    }

    private void writeContributions(Explanation explanation, JsonBytes out) {
        out.raw(",\"contributions\":{");
        for (int i = 0; i < features.length; i++) {
            out.raw(features[i]).raw(':').number(explanation.contribution(i)).raw(',');
        }
        out.raw("\"bias\":").number(explanation.bias()).raw('}');
    }

    private void writeExplanation(Explanation explanation, ScoredRow row, JsonBytes out) {
        out.raw(",\"explanation\":{\"method\":\"").raw(wireName(explanation.method()));
        out.raw("\",\"exact\":").raw(Boolean.toString(explanation.method().isExact()));
        out.raw(",\"scale\":\"").raw(wireName(explanation.scale())).raw('"');
        if (kind.isClassification()) {
            out.raw(",\"class\":").raw(classes[kind == ProblemKind.BINARY ? 1 : row.preferredClass()]);
        }
        out.raw(",\"raw_score\":").number(explanation.rawScore());
        if (!explanation.method().isExact()) {
            writeErrors(explanation, out);
        }
        out.raw('}');
    }

    private void writeErrors(Explanation explanation, JsonBytes out) {
        double largest = 0;
        for (int i = 0; i < features.length; i++) {
            largest = Math.max(largest, explanation.standardError(i));
        }
        out.raw(",\"standard_error\":").number(largest).raw(",\"standard_errors\":");
        for (int i = 0; i < features.length; i++) {
            out.raw(i == 0 ? '{' : ',').raw(features[i]).raw(':').number(explanation.standardError(i));
        }
        out.raw('}');
    }

    private static void writeWarnings(List<String> warnings, JsonBytes out) {
        out.raw(",\"warnings\":");
        for (int i = 0; i < warnings.size(); i++) {
            out.raw(i == 0 ? '[' : ',').text(warnings.get(i));
        }
        out.raw(']');
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
