package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What remains of an attempt to turn enciphered values back that was refused. */
class RevealAuditIT {
    private final ApiClient ann = CupelServer.shared().newUser();
    private final ApiClient admin = CupelServer.shared().admin();
    private final PrivacyProject project = PrivacyProject.create(ann);

    /** Detections of a project run one after the other, so the last one is still to come. */
    @Test
    void aRevealThatIsRefusedForABusySessionIsInTheTrail() {
        join("editor");
        String policy = project.policy(Map.of());
        String dataset = project.upload("mail\nann@example.org\n");
        String session = "";
        for (int i = 0; i < 5; i++) {
            session = project.session(policy, dataset);
            ann.post(session + "/detect", Map.of()).expect(202);
        }

        admin.post(session + "/reveal", reveal()).expectError(409, "Session is still processing");

        assertThat(refusals(session)).hasSize(1);
        assertThat(refusals(session).get(0).at("/details/column").asText()).isEqualTo("mail");
        project.settled(session);
    }

    @Test
    void aRevealThatIsRefusedForTheRoleIsInTheTrail() {
        join("viewer");
        String session = project.session(project.policy(Map.of()), project.upload("mail\nann@example.org\n"));

        admin.post(session + "/reveal", reveal()).expectError(403, "Insufficient permissions");

        assertThat(refusals(session)).hasSize(1);
    }

    private void join(String role) {
        String email = admin.get("/api/auth/me").expect(200).text("/user/email");
        ann.post("/api/projects/" + project.id() + "/members", Map.of("email", email, "role", role))
                .expect(201);
    }

    private static Map<String, Object> reveal() {
        return Map.of("key", "cpk_" + "A".repeat(43), "column", "mail", "values", List.of("x"));
    }

    private List<JsonNode> refusals(String session) {
        JsonNode events =
                ann.get(session + "/audit?search=reveal_refused").expect(200).at("/items");
        return StreamSupport.stream(events.spliterator(), false).toList();
    }
}
