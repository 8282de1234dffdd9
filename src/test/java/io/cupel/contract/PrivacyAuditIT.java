package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who did what in a project, as its members read it. */
class PrivacyAuditIT {
    private static final String AUDIT = "/api/privacy/audit";

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void whatADeletedPolicyLeftIsShownWithTheProject() {
        String gone = project.policy(Map.of());
        String session = project.session(gone, project.upload("mail\nann@example.org\n"));
        String kept = project.policy(Map.of());
        ann.delete("/api/privacy/policies/" + gone).expect(200);

        List<JsonNode> events = items(ann.get(trail()));

        assertThat(events)
                .extracting(event -> event.path("event").asText())
                .containsExactly("policy_created", "session_created", "policy_created", "policy_deleted");
        assertThat(events)
                .extracting(event -> event.path("policy_id").asText())
                .containsExactly(gone, gone, kept, gone);
        assertThat(session).endsWith(events.get(1).path("session_id").asText());
        assertThat(events)
                .extracting(event -> event.path("project_id").asText())
                .containsOnly(project.id());
    }

    @Test
    void theTrailIsNarrowedAndPaged() {
        String first = project.policy(Map.of());
        String second = project.policy(Map.of());
        ann.patch("/api/privacy/policies/" + first, Map.of("name", "renamed")).expect(200);
        List<JsonNode> all = items(ann.get(trail()));
        String lastMoment = all.get(2).path("at").asText();

        assertThat(items(ann.get(trail() + "&policy_id=" + second))).containsExactly(all.get(1));
        assertThat(items(ann.get(trail() + "&search=CHANGED"))).containsExactly(all.get(2));
        assertThat(items(ann.get(trail() + "&to=2000-01-01T00:00:00Z"))).isEmpty();
        assertThat(items(ann.get(trail() + "&from=" + lastMoment))).contains(all.get(2));
        assertThat(items(ann.get(trail() + "&from=2999-01-01T00:00:00Z"))).isEmpty();
        Answer page = ann.get(trail() + "&limit=1&offset=1").expect(200);
        assertThat(items(page)).containsExactly(all.get(1));
        assertThat(page.at("/total").asInt()).isEqualTo(3);
    }

    @Test
    void whoIsNoMemberReadsNothingOfIt() {
        project.policy(Map.of());
        ApiClient bob = CupelServer.shared().newUser();
        PrivacyProject theirs = PrivacyProject.create(bob);
        theirs.policy(Map.of());

        assertThat(items(bob.get(trail()))).isEmpty();
        assertThat(items(bob.get(AUDIT)))
                .extracting(event -> event.path("project_id").asText())
                .containsOnly(theirs.id());
    }

    @Test
    void whatIsNoFilterIsRefusedByItsPlace() {
        ann.get(AUDIT + "?project_id=x").expectFault("query/project_id", "type_error.uuid");
        ann.get(AUDIT + "?policy_id=x").expectFault("query/policy_id", "type_error.uuid");
        ann.get(AUDIT + "?from=yesterday").expectFault("query/from", "value_error.datetime");
        ann.get(AUDIT + "?limit=0").expectFault("query/limit", "value_error.number.not_ge");
    }

    private String trail() {
        return AUDIT + "?project_id=" + project.id();
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.expect(200).at("/items").spliterator(), false)
                .toList();
    }
}
