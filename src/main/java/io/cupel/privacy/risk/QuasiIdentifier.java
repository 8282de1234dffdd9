package io.cupel.privacy.risk;

import java.util.Map;

/**
 * A column that an attacker may know of a person, and how its values become coarser.
 *
 * @param parents for categories: the coarser name of a value, and of a coarser name the next one; empty without a hierarchy
 */
public record QuasiIdentifier(String column, Scale scale, Map<String, String> parents) {
    /** How values are ordered. */
    public enum Scale {
        NUMBER,
        /** Text whose order is that of its characters: dates as ISO 8601 writes them. */
        ORDERED_TEXT,
        CATEGORY,
        /** Codes of which the first characters name the larger area, stored as text or as a number: postal codes. */
        CODE,
        /** Ciphertexts and hashes: one of them, or any; sets and ranges of them would tell nobody anything. */
        OPAQUE
    }

    public QuasiIdentifier {
        parents = Map.copyOf(parents);
    }

    public static QuasiIdentifier of(String column, Scale scale) {
        return new QuasiIdentifier(column, scale, Map.of());
    }
}
