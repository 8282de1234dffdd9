package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.StoredFinding;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.Decisions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of a session.
 *
 * @param piiType the kind that counts: chosen, or found with enough confidence; null for none
 * @param detectedType the likeliest kind, however likely
 * @param matches about how many rows hold a value that looks like it
 * @param samples values with every letter and digit hidden
 * @param spans for a free text: kinds inside, with the number of values that hold them
 * @param action what the transformation would do; null when no rule covers the kind
 * @param clause what the deciding rule serves
 * @param isOverridden whether a person decided
 */
public record FindingView(
        UUID id,
        String column,
        int position,
        String storage,
        @Nullable PiiType piiType,
        @Nullable PiiType detectedType,
        double confidence,
        long matches,
        double matchShare,
        List<String> samples,
        JsonNode evidence,
        JsonNode runnersUp,
        JsonNode spans,
        @Nullable Action action,
        @Nullable JsonNode config,
        @Nullable String clause,
        boolean isIgnored,
        boolean isOverridden) {
    static FindingView of(StoredFinding finding, Decisions decisions) {
        Decision decision = decisions.about(finding);
        return new FindingView(
                finding.id(),
                finding.columnName(),
                finding.position(),
                finding.storage(),
                decision == null ? null : decision.type(),
                finding.piiType(),
                finding.confidence(),
                finding.matches(),
                finding.matchShare(),
                finding.samples(),
                finding.evidence(),
                finding.runnersUp(),
                finding.spans(),
                decision == null ? null : decision.action(),
                decision == null ? null : decision.config(),
                decision == null ? null : decision.clause(),
                finding.choice().isIgnored(),
                finding.choice().isMade());
    }
}
