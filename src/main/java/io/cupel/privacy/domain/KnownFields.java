package io.cupel.privacy.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the fields of rows before one was seen.
 *
 * @param told what somebody has said about a field; empty for one that is not personal
 * @param found what detection says of the columns of a table with the same fields
 */
public record KnownFields(Map<String, Optional<PiiType>> told, Map<String, ColumnType> found) {
    public KnownFields {
        told = Map.copyOf(told);
        found = Map.copyOf(found);
    }
}
