package io.cupel.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a model shall be explained.
 *
 * @param features empty for the most important ones
 * @param targetClass null for the second class of a binary model, and for each of several
 * @param points at how many values each feature is probed at most
 */
public record ExplanationWanted(
        List<String> features, @Nullable String targetClass, int points) {
    public ExplanationWanted {
        features = features.stream().distinct().toList();
    }
}
