package io.cupel.privacy;

import java.util.List;

/**
 * A text in given rows that is not personal as a whole, but holds pieces that are.
 *
 * @param row index of the row, from 0
 * @param pointer where in the row it stands, a JSON pointer (RFC 6901) such as {@code /contact/notes/0}
 * @param spans in the order of the text, without overlaps
 */
public record FoundCell(int row, String pointer, List<FoundSpan> spans) {
    public FoundCell {
        spans = List.copyOf(spans);
    }
}
