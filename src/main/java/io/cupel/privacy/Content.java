package io.cupel.privacy;

import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.detect.Candidate;
import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stateless call brings: texts, or rows, and which findings count. */
record Content(
        @Nullable String text,
        @Nullable List<String> texts,
        @Nullable List<Map<String, Object>> rows,
        @Nullable List<PiiType> piiTypes,
        @Nullable Double threshold) {
    private static final double USUAL_THRESHOLD = 0.5;

    /** @throws InvalidInputException unless it is texts or rows, one of them */
    Content {
        long given = Stream.of(text, texts, rows).filter(Objects::nonNull).count();
        if (given == 0) {
            throw new InvalidInputException(Fault.missing(List.of("body", "text")));
        }
        if (given > 1) {
            throw new InvalidInputException(
                    new Fault(List.of("body"), "give one of text, texts and rows", "value_error"));
        }
    }

    /** One or many; none when rows were given. */
    List<String> allTexts() {
        return text != null ? List.of(text) : texts == null ? List.of() : texts;
    }

    List<Map<String, Object>> allRows() {
        return Objects.requireNonNullElse(rows, List.of());
    }

    boolean counts(TextSpan span) {
        return isWanted(span.type()) && span.score() >= minimum();
    }

    boolean counts(Candidate candidate) {
        return isWanted(candidate.type()) && candidate.confidence() >= minimum();
    }

    private boolean isWanted(PiiType type) {
        return piiTypes == null || Set.copyOf(piiTypes).contains(type);
    }

    private double minimum() {
        return Objects.requireNonNullElse(threshold, USUAL_THRESHOLD);
    }
}
