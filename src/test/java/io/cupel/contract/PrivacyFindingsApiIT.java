package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What detection found, how it shows that, and what people decide about it. */
class PrivacyFindingsApiIT {
    private static final Map<String, Object> SHOW_FIRST = Map.of("show_first", 1);

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void samplesOfASecretShowNoneOfItsMarks() {
        String password = "!@#$%^&*()~?";
        String csv = "password\n" + (password + "\n").repeat(5);
        String session = project.session(project.policy(Map.of()), project.upload(csv));
        project.detect(session);

        JsonNode found = ann.get(session + "/findings?all=true").items().get(0);

        assertThat(found.path("pii_type").asText()).isEqualTo("password");
        assertThat(found.path("samples").path(0).asText()).isEqualTo("*".repeat(password.length()));
    }

    @Test
    void aPersonCanDecideAboutAColumn() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "redact", Map.of());
        String session = project.session(policy, project.upload("mail,note\nann@example.org,a\nbob@example.com,b\n"));
        project.detect(session);
        JsonNode mail = ann.get(session + "/findings").items().get(0);
        JsonNode note =
                ann.get(session + "/findings?all=true&search=note").items().get(0);

        ann.patch(session + "/findings/" + mail.path("id").asText(), Map.of("is_ignored", true))
                .expect(200);
        Answer chosen = ann.patch(
                        session + "/findings/" + note.path("id").asText(),
                        Map.of("pii_type", "username", "action", "mask"))
                .expect(200);
        JsonNode done = project.transform(session);

        assertThat(chosen.at("/finding/is_overridden").asBoolean()).isTrue();
        assertThat(done.at("/transformation/columns").toString())
                .contains("\"note\"")
                .doesNotContain("\"mail\"");
        ann.patch(session + "/findings/" + note.path("id").asText(), Map.of("action", "eat"))
                .expectFault("body/action", "type_error.enum");
        ann.patch(session + "/findings/" + UUID.randomUUID(), Map.of()).expectError(404, "Finding not found");
    }

    @Test
    void aDecisionTakenBackIsDetectionsAgain() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "redact", Map.of());
        String session = project.session(policy, project.upload("mail,note\nann@example.org,a\nbob@example.com,b\n"));
        project.detect(session);
        JsonNode found = ann.get(session + "/findings").items().get(0);
        String path = session + "/findings/" + found.path("id").asText();
        ann.patch(path, Map.of("pii_type", "username", "action", "mask", "config", Map.of("show_last", 1)))
                .expect(200);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("pii_type", null);
        nothing.put("action", null);

        Answer undone = ann.patch(path, nothing).expect(200);

        assertThat(undone.at("/finding")).isEqualTo(found);
        assertThat(undone.at("/finding/is_overridden").asBoolean()).isFalse();
    }

    /** Nothing vanishes from the proof of an output that was made while it was ignored, whatever is said of it later. */
    @Test
    void whatWasIgnoredIsNamedByTheProof() {
        String session = project.session(
                project.policy(Map.of("profile", "hipaa")),
                project.upload("mail,n\nann@example.org,1\nbob@example.com,2\ncid@example.net,3\n"));
        project.detect(session);
        String mail = session + "/findings/"
                + ann.get(session + "/findings?search=mail")
                        .items()
                        .get(0)
                        .path("id")
                        .asText();
        ann.patch(mail, Map.of("is_ignored", true)).expect(200);
        project.transform(session);
        ann.patch(mail, Map.of("is_ignored", false)).expect(200);

        Answer compliance = ann.get(session + "/compliance").expect(200);

        assertThat(compliance.at("/is_transformed").asBoolean()).isTrue();
        assertThat(compliance.at("/compliant").asBoolean()).isFalse();
        assertThat(compliance.text("/ignored_columns/0")).isEqualTo("mail");
    }

    @Test
    void aColumnThatDetectionMissedIsAddedByHand() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String session = project.session(policy, project.upload("badge,n\nred fox,1\ngrey owl,2\nsly cat,3\n"));
        project.detect(session);

        Answer added = ann.post(
                        session + "/findings",
                        Map.of("column", "badge", "pii_type", "username", "action", "mask", "config", SHOW_FIRST))
                .expect(201);
        JsonNode done = project.transform(session);

        String path = session + "/findings/" + added.text("/id");
        assertThat(added.text("/finding_id")).isEqualTo(added.text("/id"));
        assertThat(added.header("Location")).endsWith(path);
        assertThat(ann.get(path).expect(200).at("/finding")).isEqualTo(added.at("/finding"));
        assertThat(ann.get(session + "/findings").items()).containsExactly(added.at("/finding"));
        assertThat(added.at("/finding/is_overridden").asBoolean()).isTrue();
        assertThat(done.at("/transformation/columns").toString()).contains("\"badge\"");
        assertThat(project.columns(project.register(session)))
                .extractingByKey("badge")
                .asInstanceOf(LIST)
                .containsExactly("r** ***", "g*** ***", "s** ***");
        assertThat(project.events(session)).contains("finding_added");
    }

    @Test
    void whatWasAddedCountsForRiskAndCompliance() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String session = project.session(policy, project.upload("x,n\n7,1\n8,2\n7,3\n"));
        project.detect(session);
        ann.post(session + "/findings", Map.of("column", "x", "pii_type", "union_membership"))
                .expect(201);
        ann.post(session + "/findings", Map.of("column", "n", "pii_type", "age"))
                .expect(201);

        project.transform(session);

        Answer compliance = ann.get(session + "/compliance").expect(200);
        assertThat(compliance.json().findValuesAsText("column")).contains("x");
        assertThat(ann.get(session + "/risk")
                        .expect(200)
                        .at("/quasi_identifiers")
                        .toString())
                .contains("\"n\"");
    }

    @Test
    void onlyAColumnOfTheDatasetWithoutAFindingCanBeAdded() {
        String policy = project.policy(Map.of("settings", Map.of("auto_detect", false)));
        String session = project.session(
                policy, project.upload("mail,note\nann@example.org,red fox\nbob@example.com,grey owl\n"));
        String path = session + "/findings";
        Map<String, Object> note = Map.of("column", "note", "pii_type", "username");

        ann.post(path, note).expectError(409, "Detection has not finished");
        project.detect(session);
        ann.post(path, Map.of("column", "Note", "pii_type", "username")).expectFault("body/column", "value_error");
        ann.post(path, Map.of("column", "mail", "pii_type", "email")).expectError(409, "Column already has a finding");
        ann.post(path, Map.of("column", "note")).expectFault("body/pii_type", "value_error.missing");
        ann.post(path, Map.of("column", "note", "pii_type", "shoe_size"))
                .expectFault("body/pii_type", "type_error.enum");
        ann.post(path, Map.of("column", "note", "pii_type", "username", "acton", "mask"))
                .expectFault("body/acton", "value_error.extra");
        ann.post(
                        path,
                        Map.of(
                                "column",
                                "note",
                                "pii_type",
                                "username",
                                "action",
                                "mask",
                                "config",
                                Map.of("to", "year")))
                .expectFault("body/config/to", "value_error.extra");
        ann.post(path, note).expect(201);
        ann.post(path, note).expectError(409, "Column already has a finding");
        ann.post("/api/privacy/sessions/" + UUID.randomUUID() + "/findings", note)
                .expectError(404, "Session not found");
    }
}
