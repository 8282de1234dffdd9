package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
}
