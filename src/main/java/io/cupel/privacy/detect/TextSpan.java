package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that is personal data.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last UTF-16 unit
 * @param score the probability, 0 to 1, that it is what its type says
 */
public record TextSpan(int start, int end, PiiType type, double score) {
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span has a start and, after it, an end");
        }
    }

    /**
     * The text with other words in place of its spans; itself when there are none.
     *
     * @param spans in the order of the text, without overlaps
     * @param replacement of a piece, by its kind; null for nothing at all
     */
    public static String replace(
            String text, List<TextSpan> spans, BiFunction<PiiType, String, @Nullable String> replacement) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        for (TextSpan span : spans) {
            String word = replacement.apply(span.type, text.substring(span.start, span.end));
            changed.append(text, done, span.start).append(word == null ? "" : word);
            done = span.end;
        }
        return changed.append(text, done, text.length()).toString();
    }

    public int length() {
        return end - start;
    }

    boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }
}
