package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a session of the Privacy Suite: the whole way once, what may follow what, and what is left when it is gone. */
class PrivacySessionsApiIT {
    private static final String SESSIONS = "/api/privacy/sessions";
    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void takesATableThroughDetectionTransformationRiskAndCompliance() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String session = project.session(policy, project.upload(SAMPLE));

        project.detect(session);
        List<JsonNode> findings = ann.get(session + "/findings?limit=500").items();
        assertThat(findings)
                .extracting(finding -> finding.path("column").asText() + " "
                        + finding.path("pii_type").asText())
                .contains("c4 ssn", "email_address email", "c6 iban", "full_name name", "dob date_of_birth");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.path("samples").toString()).doesNotContainPattern("[\\p{L}\\p{N}]"));

        JsonNode done = project.transform(session);
        assertThat(done.at("/transformation/rows_out").asInt()).isEqualTo(300);
        assertThat(ann.get(session + "/risk").expect(200).at("/before/k").asInt())
                .isPositive();
        Answer compliance = ann.get(session + "/compliance").expect(200);
        assertThat(compliance.at("/compliant").asBoolean())
                .as(compliance::toString)
                .isTrue();
        assertThat(project.events(session))
                .containsExactly(
                        "session_created",
                        "detection_started",
                        "detection_finished",
                        "transformation_started",
                        "transformation_finished");
        ann.get(session + "/download").expect(302);
    }

    @Test
    void listsTheSessionsOfOnesProjectsTheNewestFirst() {
        String policy = project.policy(Map.of());
        String dataset = project.upload("a\n1\n2\n");
        String first = project.session(policy, dataset);
        String second = project.session(policy, dataset);
        PrivacyProject.create(ann);

        List<JsonNode> listed =
                ann.get(SESSIONS + "?project_id=" + project.id()).items();

        assertThat(listed)
                .extracting(session -> SESSIONS + "/" + session.path("id").asText())
                .containsExactly(second, first);
        assertThat(ann.get(SESSIONS + "?limit=1&offset=1")
                        .expect(200)
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(ann.get(SESSIONS + "?limit=1&offset=1").items())
                .extracting(session -> SESSIONS + "/" + session.path("id").asText())
                .containsExactly(first);
        assertThat(ann.get(SESSIONS + "?search=no-such-name").items()).isEmpty();
        assertThat(CupelServer.shared()
                        .newUser()
                        .get(SESSIONS + "?project_id=" + project.id())
                        .items())
                .isEmpty();
    }

    @Test
    void refusesWhatIsOutOfOrder() {
        String policy = project.policy(Map.of());
        String dataset = project.upload("a\n1\n2\n");
        String session = project.session(policy, dataset);

        ann.post(session + "/transform", Map.of()).expectError(409, "Detection has not finished");
        ann.get(session + "/compliance").expectError(409, "Detection has not finished");
        ann.get(session + "/download").expectError(404, "Anonymized output not found");
        ann.get(session + "/risk").expectError(404, "Anonymized output not found");
        ann.delete("/api/datasets/" + dataset).expect(200);
        ann.post(session + "/detect", Map.of()).expectError(409, "Dataset of the session has been deleted");
        ann.post(SESSIONS, Map.of("policy_id", policy))
                .expectError(422, "dataset_id or dataset_version_id is required");
        ann.post(SESSIONS, Map.of("policy_id", policy, "dataset_id", UUID.randomUUID()))
                .expectError(422, "Dataset must belong to the same project as the policy");
        ann.post(SESSIONS, Map.of("policy_id", UUID.randomUUID(), "dataset_id", UUID.randomUUID()))
                .expectError(404, "Policy not found");
        CupelServer.shared().newUser().get(session).expectError(404, "Session not found");
        ann.delete(session).expect(200);
        ann.get(session).expectError(404, "Session not found");
    }

    @Test
    void aSessionsNameIsNotBlank() {
        Map<String, String> blank =
                Map.of("policy_id", project.policy(Map.of()), "dataset_id", project.upload("a\n1\n"), "name", " ");

        ann.post(SESSIONS, blank).expectFault("body/name", "value_error.any_str.min_length");
    }

    /** Runs of a project come one after the other, so the last one is still to begin when the policy changes. */
    @Test
    void aPolicyThatChangesDoesNotReachTheRunsThatWereAskedFor() {
        Map<String, Object> settings = Map.of("quasi_identifiers", List.of("zip"), "target", Map.of("k", 2));
        String policy = project.policy(Map.of("settings", settings));
        project.rule(policy, "email", "redact", Map.of());
        String dataset = project.upload(SAMPLE);
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = project.session(policy, dataset);
            project.detect(last);
        }
        List<JsonNode> sessions =
                ann.get(SESSIONS + "?project_id=" + project.id()).items();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            ann.post(SESSIONS + "/" + sessions.get(i).path("id").asText() + "/transform", Map.of())
                    .expect(202);
        }
        Map<String, Object> noTarget = new HashMap<>();
        noTarget.put("target", null);
        ann.patch("/api/privacy/policies/" + policy, Map.of("settings", noTarget))
                .expect(200);
        project.rule(policy, "email", "suppress", Map.of());

        JsonNode done = project.settled(last);

        assertThat(done.path("status").asText()).as(done::toString).isEqualTo("completed");
        assertThat(done.at("/transformation/target_met").isNull()).isFalse();
        assertThat(done.at("/transformation/columns").toString())
                .contains("redact")
                .doesNotContain("suppress");
    }

    /** Detections of a project run one after the other, so the last one is still to come. */
    @Test
    void aSessionIsLeftAloneWhileAJobWorksOnIt() {
        String policy = project.policy(Map.of());
        String dataset = project.upload(SAMPLE);
        String last = "";
        for (int i = 0; i < 5; i++) {
            last = project.session(policy, dataset);
            Answer started = ann.post(last + "/detect", Map.of()).expect(202);
            assertThat(started.text("/status")).isEqualTo("detecting");
        }

        ann.post(last + "/detect", Map.of()).expectError(409, "Session is still processing");
        assertThat(project.settled(last).path("status").asText()).isEqualTo("detected");
    }

    @Test
    void whatARunMadeIsGoneOnceItsSessionDetectsAgain() {
        String session = project.session(project.policy(Map.of()), project.upload("a\n1\n2\n"));
        project.detect(session);
        project.transform(session);
        String address = ann.get(session + "/download").expect(302).header("Location");
        ann.send("GET", address, null, BodyPublishers.noBody()).expect(200);

        project.detect(session);

        ann.send("GET", address, null, BodyPublishers.noBody()).expect(404);
        ann.get(session + "/download").expectError(404, "Anonymized output not found");
    }

    @Test
    void theTrailOfASessionOutlivesItWithThePolicy() {
        String policy = project.policy(Map.of());
        String session = project.session(policy, project.upload("a\n1\n"));
        project.detect(session);

        ann.delete(session).expect(200);

        ann.get(session + "/audit").expectError(404, "Session not found");
        assertThat(project.events("/api/privacy/policies/" + policy))
                .containsExactly(
                        "policy_created",
                        "session_created",
                        "detection_started",
                        "detection_finished",
                        "session_deleted");
    }
}
