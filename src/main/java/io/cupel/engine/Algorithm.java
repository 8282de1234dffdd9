package io.cupel.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The families of models, by the names that clients use. */
public enum Algorithm {
    DRF("DRF"),
    GLM("GLM"),
    XGBOOST("XGBoost"),
    GBM("GBM"),
    DEEP_LEARNING("DeepLearning"),
    STACKED_ENSEMBLE("StackedEnsemble");

    private final String label;

    Algorithm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whatever the case of the letters. */
    public static Optional<Algorithm> named(String name) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.label.equalsIgnoreCase(name))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Algorithm::label).toList();
    }
}
