package io.cupel.scoring.input;

import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a named field goes, and what it may hold. */
record Column(int index, String name, FeatureType type, Map<String, Integer> levels) {
    static Column of(int index, Feature feature) {
        Map<String, Integer> levels = new HashMap<>();
        for (int level = 0; level < feature.domain().size(); level++) {
            levels.put(feature.domain().get(level), level);
        }
        return new Column(index, feature.name(), feature.type(), levels);
    }

    /** The first of the texts that is a level, or null. */
    @Nullable
    Integer levelOf(String... texts) {
        for (String text : texts) {
            Integer level = levels.get(text);
            if (level != null) {
                return level;
            }
        }
        return null;
    }
}
