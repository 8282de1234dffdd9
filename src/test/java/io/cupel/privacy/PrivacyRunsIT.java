package io.cupel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.domain.UserId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.jobs.domain.JobId;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySession;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.domain.PrivacySessionStatus;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.domain.StoredFinding;
import io.cupel.privacy.persistence.EventQuery;
import io.cupel.privacy.persistence.EventRepository;
import io.cupel.privacy.persistence.FindingRepository;
import io.cupel.privacy.persistence.PolicyRepository;
import io.cupel.privacy.persistence.PrivacyRepositories;
import io.cupel.privacy.persistence.PrivacySessionRepository;
import io.cupel.privacy.persistence.SecretRepository;
import io.cupel.projects.domain.ProjectId;
import io.cupel.storage.StoredBlob;
import io.cupel.testing.JpaDatabase;
import io.cupel.testing.RecordedEvents;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a result that comes when its job has no say in the session any more. */
class PrivacyRunsIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final JsonNode ANY = Json.MAPPER.createObjectNode();
    private static final String SECRET = "of tests, with enough characters";

    private static final JpaDatabase DATABASE = new JpaDatabase();

    private final JobId first = new JobId(UUID.randomUUID());
    private final JobId second = new JobId(UUID.randomUUID());
    private final UserId ann = new UserId(UUID.randomUUID());
    private final ProjectId project = ProjectId.next();
    private final PolicyRepository policies = PrivacyRepositories.policies(DATABASE);
    private final PrivacySessionRepository sessions = PrivacyRepositories.sessions(DATABASE);
    private final FindingRepository findings = new FindingRepository(Sql.over(DATABASE.transactional()));
    private final EventRepository events = new EventRepository(Sql.over(DATABASE.transactional()));
    private final PrivacyRuns runs = runs();
    private PrivacySessionId session;

    @BeforeAll
    static void letSessionsNameTablesThatNoTestReads() {
        Sql.over(DATABASE.database())
                .update("alter table privacy_sessions drop constraint privacy_sessions_dataset_version_fk");
    }

    @AfterAll
    static void closeDatabase() {
        DATABASE.close();
    }

    private PrivacyRuns runs() {
        Sql sql = Sql.over(DATABASE.transactional());
        PrivacySettings settings = new PrivacySettings(Optional.of(SECRET), name -> new byte[32]);
        return new PrivacyRuns(
                policies,
                PrivacyRepositories.rules(DATABASE),
                sessions,
                findings,
                new PolicySecrets(new SecretRepository(sql), settings, CLOCK),
                new PrivacyAudit(events, CLOCK),
                new RecordedEvents<>(),
                CLOCK);
    }

    @BeforeEach
    void createSession() throws Exception {
        Sql sql = Sql.over(DATABASE.database());
        sql.update(
                "insert into users (id, email, name, role, is_verified, is_active, created_at, updated_at)"
                        + " values (?, ?, 'Ann', 'user', true, true, now(), now())",
                ann.value(),
                ann + "@example.org");
        sql.update(
                "insert into projects (id, owner_id, name, status, created_at, updated_at)"
                        + " values (?, ?, 'Churn', 'active', now(), now())",
                project.value(),
                ann.value());
        session = DATABASE.inTransaction(() -> {
            Policy policy = new Policy(PolicyId.next(), project, "Policy", Profile.CUSTOM, ann, CLOCK);
            policies.add(policy);
            PrivacySession made =
                    new PrivacySession(policy, new DatasetVersionId(UUID.randomUUID()), "Session", ann, CLOCK);
            sessions.add(made);
            return made.id();
        });
    }

    @Test
    void findingsOfAJobThatWasReplacedAreDropped() throws Exception {
        change(one -> one.detecting(first.value(), CLOCK));
        change(one -> one.detecting(second.value(), CLOCK));

        detected(first, "late");
        assertThat(status()).isEqualTo(PrivacySessionStatus.DETECTING);
        assertThat(columns()).isEmpty();
        assertThat(told()).isEmpty();

        detected(second, "due");
        assertThat(status()).isEqualTo(PrivacySessionStatus.DETECTED);
        assertThat(columns()).containsExactly("due");
    }

    @Test
    void aPolicyIsBusyAsLongAsAJobWorksOnOneOfItsSessions() throws Exception {
        assertThat(isPolicyBusy()).isFalse();
        change(one -> one.transforming(first.value(), 1, ANY, ANY, ANY, CLOCK));

        assertThat(isPolicyBusy()).isTrue();
    }

    private boolean isPolicyBusy() throws Exception {
        return DATABASE.inTransaction(
                () -> sessions.isAnyBusy(sessions.find(session).orElseThrow().policyId()));
    }

    @Test
    void findingsThatComeTwiceCountOnce() throws Exception {
        change(one -> one.detecting(first.value(), CLOCK));

        detected(first, "of the worker that took over");
        detected(first, "of the worker that lost its lease");

        assertThat(columns()).containsExactly("of the worker that took over");
        assertThat(told()).containsExactly("detection_finished");
    }

    @Test
    void lateFindingsDoNotDisturbATransformation() throws Exception {
        change(one -> one.detecting(first.value(), CLOCK));
        detected(first, "due");
        change(one -> one.transforming(second.value(), 1, ANY, ANY, ANY, CLOCK));

        detected(first, "late");

        assertThat(status()).isEqualTo(PrivacySessionStatus.TRANSFORMING);
        assertThat(columns()).containsExactly("due");
    }

    @Test
    void anOutputOfAJobThatWasReplacedIsNotWanted() throws Exception {
        change(one -> one.transforming(first.value(), 1, ANY, ANY, ANY, CLOCK));
        change(one -> one.transforming(second.value(), 1, ANY, ANY, ANY, CLOCK));

        assertThat(transformed(first, "late")).isFalse();
        assertThat(output()).isNull();
        assertThat(status()).isEqualTo(PrivacySessionStatus.TRANSFORMING);

        assertThat(transformed(second, "due")).isTrue();
        assertThat(transformed(second, "again")).isFalse();
        assertThat(output()).isEqualTo("due");
        assertThat(told()).containsExactly("transformation_finished");
    }

    @Test
    void theTrailOutlivesItsPolicyAndGoesWithItsProject() throws Exception {
        change(one -> one.detecting(first.value(), CLOCK));
        detected(first, "due");
        PolicyId policy = DATABASE.inTransaction(() -> {
            PolicyId id = sessions.find(session).orElseThrow().policyId();
            policies.remove(policies.find(id).orElseThrow());
            return id;
        });
        assertThat(told()).containsExactly("detection_finished");
        assertThat(told(policy)).containsExactly("detection_finished");

        Sql.over(DATABASE.database()).update("delete from projects where id = ?", project.value());

        assertThat(told(policy)).isEmpty();
    }

    private List<String> told(PolicyId policy) throws Exception {
        return DATABASE.inTransaction(
                () -> events.list(EventQuery.of(policy), new PageRequest(50, 0, null)).items().stream()
                        .map(PrivacyEvent::event)
                        .toList());
    }

    @Test
    void nothingIsWantedByASessionThatIsGone() throws Exception {
        change(one -> one.transforming(first.value(), 1, ANY, ANY, ANY, CLOCK));
        change(sessions::remove);

        assertThat(transformed(first, "late")).isFalse();
    }

    private void change(Consumer<PrivacySession> step) throws Exception {
        DATABASE.inTransaction(() -> {
            step.accept(sessions.find(session).orElseThrow());
            return session;
        });
    }

    private void detected(JobId job, String column) throws Exception {
        StoredFinding finding = new StoredFinding(
                UUID.randomUUID(),
                0,
                column,
                "VARCHAR",
                PiiType.EMAIL,
                0.9,
                1,
                10,
                List.of(),
                Json.MAPPER.createArrayNode(),
                Json.MAPPER.createArrayNode(),
                Json.MAPPER.createArrayNode(),
                null,
                FindingChoice.NONE);
        DATABASE.inTransaction(() -> {
            runs.detected(session, job, List.of(finding));
            return session;
        });
    }

    private boolean transformed(JobId job, String key) throws Exception {
        TransformSummary summary =
                new TransformSummary(1, 1, 0, List.of(), List.of(), List.of(), null, null, 7, CLOCK.instant());
        return DATABASE.inTransaction(
                () -> runs.transformed(session, job, summary, ANY, new StoredBlob(key, 7, "0".repeat(64))));
    }

    private PrivacySessionStatus status() throws Exception {
        return DATABASE.inTransaction(() -> sessions.find(session).orElseThrow().status());
    }

    private @Nullable String output() throws Exception {
        return DATABASE.inTransaction(() -> sessions.find(session).orElseThrow().outputKey());
    }

    private List<String> columns() throws Exception {
        return DATABASE.inTransaction(() -> findings.listAll(session).stream()
                .map(StoredFinding::columnName)
                .toList());
    }

    private List<String> told() throws Exception {
        return DATABASE.inTransaction(
                () -> events.list(EventQuery.of(session), new PageRequest(10, 0, null)).items().stream()
                        .map(PrivacyEvent::event)
                        .toList());
    }
}
