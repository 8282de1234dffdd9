package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The target of a policy, and the gate that keeps back an output which misses it. */
class PrivacyTargetApiIT {
    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void reachesATargetByCoarserGroups() {
        StringBuilder csv = new StringBuilder("age,sex,score\n");
        for (int i = 0; i < 200; i++) {
            csv.append(20 + i % 60).append(i % 2 == 0 ? ",f," : ",m,").append(i).append('\n');
        }
        String policy = project.policy(
                Map.of("settings", Map.of("quasi_identifiers", List.of("age", "sex"), "target", Map.of("k", 10))));
        String session = project.session(policy, project.upload(csv.toString()));
        project.detect(session);

        JsonNode done = project.transform(session);
        String output = project.register(session);

        assertThat(done.at("/transformation/target_met").asBoolean()).isTrue();
        Map<String, List<String>> columns = project.columns(output);
        Map<String, Integer> classes = new HashMap<>();
        for (int i = 0; i < columns.get("age").size(); i++) {
            classes.merge(columns.get("age").get(i) + " " + columns.get("sex").get(i), 1, Integer::sum);
        }
        assertThat(classes.values()).allMatch(size -> size >= 10);
        assertThat(ann.get(session + "/risk").expect(200).at("/after/k").asInt())
                .isEqualTo(classes.values().stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElseThrow());
        ann.get(session + "/download").expect(302);
    }

    @Test
    void anOutputThatMissesItsTargetIsKeptBack() {
        String policy = project.policy(Map.of(
                "settings",
                Map.of("quasi_identifiers", List.of("age"), "target", Map.of("k", 50, "suppression_limit", 0))));
        String session = project.session(policy, project.upload("age,x\n30,1\n40,2\n50,3\n"));
        project.detect(session);

        JsonNode done = project.transform(session);

        assertThat(done.at("/transformation/target_met").asBoolean()).isFalse();
        ann.get(session + "/download").expectError(409, "Anonymized output does not meet the policy's target");
        ann.post(session + "/register", Map.of())
                .expectError(409, "Anonymized output does not meet the policy's target");
    }

    /** Of a row that nobody can be told by, and of groups without a sensitive column, nothing is known: the gate stays shut. */
    @Test
    void anOutputOfWhichNothingCouldBeMeasuredIsKeptBack() {
        keptBack(Map.of("target", Map.of("k", 3)), "x\n1\n");
        keptBack(Map.of("quasi_identifiers", List.of(), "target", Map.of("k", 3)), "x\n1\n2\n3\n4\n");
        keptBack(Map.of("quasi_identifiers", List.of("x"), "target", Map.of("k", 2, "l", 2)), "x\n1\n1\n2\n2\n");
        keptBack(Map.of("quasi_identifiers", List.of("x"), "target", Map.of("t", 0.1)), "x\n1\n1\n2\n2\n");
    }

    private void keptBack(Map<String, Object> settings, String csv) {
        String session = project.session(project.policy(Map.of("settings", settings)), project.upload(csv));
        project.detect(session);

        JsonNode done = project.transform(session);

        assertThat(done.at("/transformation/target_met"))
                .as(settings.toString())
                .isEqualTo(BooleanNode.FALSE);
        ann.get(session + "/download").expectError(409, "Anonymized output does not meet the policy's target");
    }

    @Test
    void aTransformationIsRefusedForColumnsThatTheDatasetDoesNotHave() {
        Map<String, Object> settings = Map.of(
                "quasi_identifiers", List.of("gender", "ZIP code"),
                "sensitive_columns", List.of("nope"),
                "target", Map.of("k", 5, "l", 3));
        String session = project.session(project.policy(Map.of("settings", settings)), project.upload(SAMPLE));
        project.detect(session);

        Answer refused = ann.post(session + "/transform", Map.of())
                .expectFault("body/settings/quasi_identifiers/1", "value_error")
                .expectFault("body/settings/sensitive_columns/0", "value_error");

        assertThat(refused.at("/detail").size()).isEqualTo(2);
        assertThat(project.look(session).path("status").asText()).isEqualTo("detected");
    }
}
