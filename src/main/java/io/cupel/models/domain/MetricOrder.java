package io.cupel.models.domain;

import java.util.Set;

/** Whether more of a metric is better. */
public final class MetricOrder {
    private static final Set<String> MORE_IS_BETTER =
            Set.of("auc", "aucpr", "pr_auc", "r2", "accuracy", "f1", "lift_top_group", "gini");

    private MetricOrder() {}

    public static boolean isMoreBetter(String metric) {
        return MORE_IS_BETTER.contains(metric);
    }

    /** How SQL puts the best first. */
    public static String bestFirst(String metric) {
        return isMoreBetter(metric) ? "desc" : "asc";
    }
}
