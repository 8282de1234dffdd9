package io.cupel.privacy.plan;

import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.domain.ProjectId;
import java.util.List;

/**
 * What a transformation does, fixed when it was asked for.
 *
 * @param spanRules what is done inside free texts, the oldest rule first: a later one for the same kind counts
 */
public record TransformPlan(
        PrivacySessionId session,
        ProjectId project,
        DatasetVersionId dataset,
        List<Decision> decisions,
        List<SpanRule> spanRules,
        PolicyKeys keys,
        PolicySettings settings) {
    public TransformPlan {
        decisions = List.copyOf(decisions);
        spanRules = List.copyOf(spanRules);
    }
}
