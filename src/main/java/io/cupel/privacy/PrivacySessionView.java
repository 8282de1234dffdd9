package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param datasetVersionId null once the dataset has been deleted
 * @param jobId the latest job, for its progress
 * @param detection what was found, counted; null before
 * @param transformation what was done, counted; null before
 * @param outputDatasetVersionId the version that the output was registered as
 */
public record PrivacySessionView(
        UUID id,
        UUID projectId,
        UUID policyId,
        @Nullable UUID datasetVersionId,
        String name,
        PrivacySessionStatus status,
        @Nullable UUID jobId,
        @Nullable String error,
        @Nullable JsonNode detection,
        @Nullable JsonNode transformation,
        @Nullable Integer keyVersion,
        @Nullable UUID outputDatasetVersionId,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {
    static PrivacySessionView of(PrivacySession session) {
        return new PrivacySessionView(
                session.id().value(),
                session.projectId().value(),
                session.policyId().value(),
                session.dataset().map(DatasetVersionId::value).orElse(null),
                session.name(),
                session.status(),
                session.jobId(),
                session.error(),
                session.detection(),
                session.transformation(),
                session.keyVersion(),
                session.outputVersionId(),
                session.createdBy(),
                session.createdAt(),
                session.updatedAt());
    }
}
