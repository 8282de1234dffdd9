package io.cupel.privacy;

import io.cupel.auth.CurrentUser;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.jobs.EnqueueJob;
import io.cupel.jobs.JobService;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PrivacyError;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.persistence.EventQuery;
import io.cupel.privacy.persistence.PrivacySessionRepository;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions as the members of their project begin, follow and end them. */
@ApplicationScoped
@Transactional
public class PrivacySessionService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final PolicyService policies;
    private final DatasetTables tables;
    private final PrivacySessionRepository sessions;
    private final PrivacyRuns runs;
    private final JobService jobs;
    private final PrivacyAudit audit;
    private final Clock clock;

    @Inject
    public PrivacySessionService(
            CurrentUser caller,
            ProjectAccess access,
            PolicyService policies,
            DatasetTables tables,
            PrivacySessionRepository sessions,
            PrivacyRuns runs,
            JobService jobs,
            PrivacyAudit audit,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.policies = policies;
        this.tables = tables;
        this.sessions = sessions;
        this.runs = runs;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PrivacySessionView> list(@Nullable ProjectId project, PageRequest page) {
        return sessions.list(caller.id(), project, page).map(PrivacySessionView::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public PrivacySessionView get(PrivacySessionId id) {
        return PrivacySessionView.of(visible(id));
    }

    /** Begins to detect at once when the policy says so. */
    public PrivacySessionView create(CreatePrivacySession command) {
        Policy policy = policies.editable(new PolicyId(command.policyId()));
        if (command.datasetId() == null && command.datasetVersionId() == null) {
            throw PrivacyError.DATASET_MISSING.exception();
        }
        DatasetTable table = table(command)
                .filter(found -> found.projectId().equals(policy.projectId()))
                .orElseThrow(PrivacyError.FOREIGN_DATASET::exception);
        String name = Objects.requireNonNullElse(command.name(), table.datasetName());
        PrivacySession session = new PrivacySession(policy, table.versionId(), name, caller.id(), clock);
        sessions.add(session);
        tell(
                session,
                "session_created",
                Map.of("dataset_version_id", table.versionId().value()));
        if (PolicyService.settings(policy).detectsAtOnce()) {
            beginDetection(session);
        }
        return PrivacySessionView.of(session);
    }

    private Optional<DatasetTable> table(CreatePrivacySession command) {
        UUID version = command.datasetVersionId();
        UUID dataset = command.datasetId();
        Optional<DatasetTable> found = version == null
                ? tables.findLatest(new DatasetId(Objects.requireNonNull(dataset)))
                : tables.find(new DatasetVersionId(version));
        return found.filter(
                table -> dataset == null || table.datasetId().value().equals(dataset));
    }

    /** Looks again when it has looked before; what came out then is dropped. */
    public StartedRun detect(PrivacySessionId id) {
        PrivacySession session = idle(id);
        requireDataset(session);
        beginDetection(session);
        return run(session);
    }

    private void beginDetection(PrivacySession session) {
        runs.abandonOutput(session);
        JobId job = enqueue(session, JobType.PRIVACY_DETECT);
        session.detecting(job.value(), clock);
        sessions.flush();
        tell(session, "detection_started", Map.of("job_id", job.value()));
    }

    /** By the policy as it is now; 422 when it names columns that the dataset does not have. */
    public StartedRun transform(PrivacySessionId id) {
        PrivacySession session = idle(id);
        NamedColumns.require(settings(session), table(session));
        if (session.detection() == null) {
            throw PrivacyError.NOT_DETECTED.exception();
        }
        JobId job = enqueue(session, JobType.PRIVACY_TRANSFORM);
        int keyVersion = runs.prepare(session, job.value());
        tell(session, "transformation_started", Map.of("job_id", job.value(), "key_version", keyVersion));
        return run(session);
    }

    private PolicySettings settings(PrivacySession session) {
        return PolicyService.settings(policies.visible(session.policyId()));
    }

    private DatasetTable table(PrivacySession session) {
        return session.dataset().flatMap(tables::find).orElseThrow(PrivacyError.DATASET_DELETED::exception);
    }

    private JobId enqueue(PrivacySession session, JobType type) {
        return jobs.enqueue(
                new EnqueueJob(type, session.projectId(), session.id().value(), Json.MAPPER.createObjectNode()));
    }

    private static StartedRun run(PrivacySession session) {
        return new StartedRun(session.id().value(), Objects.requireNonNull(session.jobId()), session.status());
    }

    private static void requireDataset(PrivacySession session) {
        if (session.dataset().isEmpty()) {
            throw PrivacyError.DATASET_DELETED.exception();
        }
    }

    /** Takes its findings and its output along; a registered dataset version stays. */
    public void delete(PrivacySessionId id) {
        PrivacySession session = idle(id);
        runs.abandonOutput(session);
        tell(session, "session_deleted", Map.of());
        sessions.remove(session);
    }

    /** The oldest event first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<PrivacyEvent> events(PrivacySessionId id, PageRequest page) {
        visible(id);
        return audit.list(EventQuery.of(id), page);
    }

    private void tell(PrivacySession session, String event, Map<String, ?> details) {
        audit.tell(session, event, caller.id().value(), details);
    }

    PrivacySession visible(PrivacySessionId id) {
        PrivacySession session = sessions.find(id).orElseThrow(PrivacyError.SESSION_NOT_FOUND::exception);
        access.requireViewer(session.projectId(), PrivacyError.SESSION_NOT_FOUND);
        return session;
    }

    PrivacySession editable(PrivacySessionId id) {
        PrivacySession session = sessions.find(id).orElseThrow(PrivacyError.SESSION_NOT_FOUND::exception);
        access.requireEditor(session.projectId(), PrivacyError.SESSION_NOT_FOUND);
        return session;
    }

    /** One that the caller may change and no job works on; locked. */
    PrivacySession idle(PrivacySessionId id) {
        PrivacySession session = sessions.findForUpdate(id).orElseThrow(PrivacyError.SESSION_NOT_FOUND::exception);
        access.requireEditor(session.projectId(), PrivacyError.SESSION_NOT_FOUND);
        session.requireIdle();
        return session;
    }

    /** One that the caller may see; locked, and a job may be working on it. */
    PrivacySession locked(PrivacySessionId id) {
        PrivacySession session = sessions.findForUpdate(id).orElseThrow(PrivacyError.SESSION_NOT_FOUND::exception);
        access.requireViewer(session.projectId(), PrivacyError.SESSION_NOT_FOUND);
        return session;
    }
}
