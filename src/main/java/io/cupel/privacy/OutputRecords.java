package io.cupel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.CurrentUser;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.UploadedVersion;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The short transactions around an output: may it leave, and that it did. */
@ApplicationScoped
@Transactional
public class OutputRecords {
    private final CurrentUser caller;
    private final PrivacySessionService sessions;
    private final DatasetTables tables;
    private final PrivacyAudit audit;
    private final Clock clock;

    @Inject
    public OutputRecords(
            CurrentUser caller, PrivacySessionService sessions, DatasetTables tables, PrivacyAudit audit, Clock clock) {
        this.caller = caller;
        this.sessions = sessions;
        this.tables = tables;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * For whoever may change the project; else as {@link #release}.
     *
     * @param dataset the one that is to get a further version: a dataset of another project is as good as none, because what one project
     *     makes of personal data must not be handed to the members of another; null for a new dataset
     */
    PrivacySession registrable(PrivacySessionId id, @Nullable UUID dataset) {
        PrivacySession session = releasable(sessions.editable(id));
        if (dataset != null && !isOf(session, new DatasetId(dataset))) {
            throw DatasetError.DATASET_NOT_FOUND.exception();
        }
        return session;
    }

    private boolean isOf(PrivacySession session, DatasetId dataset) {
        return tables.findLatest(dataset)
                .filter(found -> found.projectId().equals(session.projectId()))
                .isPresent();
    }

    private static PrivacySession releasable(PrivacySession session) {
        JsonNode transformation = session.transformation();
        if (session.outputKey() == null || transformation == null) {
            throw PrivacyError.OUTPUT_NOT_FOUND.exception();
        }
        JsonNode met = transformation.path("target_met");
        if (met.isBoolean() && !met.asBoolean()) {
            throw PrivacyError.TARGET_UNMET.exception();
        }
        return session;
    }

    /** 404 before there is an output, 409 while it does not meet the policy's target. */
    PrivacySession release(PrivacySessionId id, String event) {
        PrivacySession session = releasable(sessions.visible(id));
        audit.tell(session, event, caller.id().value(), Map.of());
        return session;
    }

    void registered(PrivacySessionId id, UploadedVersion version, UUID user) {
        PrivacySession session = sessions.visible(id);
        session.registered(new DatasetVersionId(version.datasetVersionId()), clock);
        Map<String, UUID> details = Map.of("dataset_version_id", version.datasetVersionId());
        audit.tell(session, "output_registered", user, details);
    }
}
