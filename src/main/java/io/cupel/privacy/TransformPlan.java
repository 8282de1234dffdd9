package io.cupel.privacy;

import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.domain.ProjectId;
import java.util.List;

/** What a transformation does, fixed when it was asked for. */
public record TransformPlan(
        PrivacySessionId session,
        ProjectId project,
        DatasetVersionId dataset,
        List<Decision> decisions,
        PolicyKeys keys,
        PolicySettings settings) {
    public TransformPlan {
        decisions = List.copyOf(decisions);
    }
}
