package io.cupel.scoring.domain;

import java.util.List;

/**
 * One column that a model reads.
 *
 * @param domain the levels the model was trained on, in its own order; empty unless categorical
 */
public record Feature(String name, FeatureType type, List<String> domain) {
    public Feature {
        domain = List.copyOf(domain);
    }

    public static Feature categorical(String name, List<String> domain) {
        return new Feature(name, FeatureType.CATEGORICAL, domain);
    }

    public static Feature of(String name, FeatureType type) {
        return new Feature(name, type, List.of());
    }
}
