package io.cupel.scoring.input;

import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;

/** Where a named field goes, and what it may hold. */
record Column(int index, String name, FeatureType type, Levels levels) {
    static Column of(int index, Feature feature) {
        return new Column(index, feature.name(), feature.type(), new Levels(feature.domain()));
    }

    /** The first of the texts that is a level, or {@link Levels#UNKNOWN}. */
    int levelOf(String... texts) {
        for (String text : texts) {
            int level = levels.find(text);
            if (level != Levels.UNKNOWN) {
                return level;
            }
        }
        return Levels.UNKNOWN;
    }
}
