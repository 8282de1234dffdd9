package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.Await;
import io.cupel.testing.PrivacyProject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deployment's policy hides of the inputs, and what it leaves alone. */
class DeploymentPrivacyIT {
    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");
    private static final String MAIL = "zelda.quixote@harbour-lights.example";
    private static final String PERSON = "Zelda Quixote";
    private static final Map<String, Object> CUSTOMER =
            Map.of("gender", "Female", "tenure", 5, "MonthlyCharges", 70.5, "Contract", "Month-to-month");

    private static final SeededServer server = SeededServer.shared();
    private static final ApiClient ann = server.running().newUser();

    private PrivacyProject project;
    private String dataset;
    private String model;
    private String policy;

    @BeforeEach
    void createProject() {
        project = PrivacyProject.create(ann);
        dataset = project.upload(SAMPLE);
        String version = ann.get("/api/datasets/" + dataset).expect(200).text("/dataset/latest_version/id");
        model = server.modelOf(project.id(), version);
        policy = project.policy(Map.of("status", "active"));
        project.rule(policy, "email", "pseudonymize", Map.of());
        project.rule(policy, "name", "redact", Map.of());
        project.rule(policy, "ssn", "suppress", Map.of());
    }

    @Test
    void noPersonalValueIsInAnyTableOrLogAndThePredictionIsTheSame() {
        Map<String, Object> row = new HashMap<>(CUSTOMER);
        row.put("email_address", MAIL);
        row.put("full_name", PERSON);
        row.put("c4", "219-09-9999");
        row.put("owner_email", MAIL);
        row.put("x1", MAIL);
        row.put("comments", "Please write to " + MAIL + " at once");
        row.put("extra", Map.of("email", List.of(MAIL, Map.of("more", MAIL))));
        String open = deployed(Map.of());
        String masked = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));

        JsonNode expected = predict(open, CUSTOMER).expect(200).at("/predictions/0/probabilities");
        Answer answer = predict(masked, row).expect(200);

        assertThat(answer.at("/predictions/0/probabilities")).isEqualTo(expected);
        assertThat(answer.toString()).doesNotContain(MAIL, PERSON);
        JsonNode logged = log(masked);
        assertThat(logged.path("inputs_anonymized").asBoolean()).isTrue();
        JsonNode inputs = logged.path("inputs");
        assertThat(inputs.path("tenure").asInt()).isEqualTo(5);
        assertThat(inputs.path("full_name").asText()).isEqualTo("[NAME]");
        assertThat(inputs.has("c4")).isFalse();
        assertThat(inputs.path("email_address").asText())
                .contains("@")
                .isEqualTo(inputs.path("x1").asText());
        assertThat(inputs.path("owner_email")).isEqualTo(inputs.path("email_address"));
        assertThat(server.tablesWith(MAIL)).isEmpty();
        assertThat(server.tablesWith("219-09-9999")).isEmpty();
        assertThat(server.tablesWith(PERSON)).isEmpty();
        assertThat(server.log()).doesNotContain(MAIL, PERSON, "219-09-9999");
    }

    @Test
    void aValueGetsThePseudonymThatItHasInTheTablesOfTheProject() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));
        String mail = firstRow(dataset).path("email_address").asText();

        predict(id, with("email_address", mail)).expect(200);

        String inTable = firstRow(transformed()).path("email_address").asText();
        assertThat(log(id).at("/inputs/email_address").asText())
                .isEqualTo(inTable)
                .isNotEqualTo(mail);
    }

    @Test
    void theMapTellsWhatAFieldHoldsAndWhatItDoesNot() {
        Map<String, Object> map = new HashMap<>(Map.of("Contract", "name", "tenure", "age"));
        map.put("email_address", null);
        String id = deployed(
                Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true, "privacy_column_map", map));

        predict(id, with("email_address", "desk@example.org")).expect(200);

        JsonNode inputs = log(id).path("inputs");
        assertThat(inputs.path("Contract").asText()).isEqualTo("[NAME]");
        assertThat(inputs.path("tenure").asText()).as("no rule covers it").isEqualTo("[AGE]");
        assertThat(inputs.path("email_address").asText()).isEqualTo("desk@example.org");
        assertThat(inputs.path("gender").asText()).isEqualTo("Female");
    }

    @Test
    void aChangedRuleTakesEffectWithinMoments() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));
        predict(id, with("full_name", PERSON)).expect(200);
        assertThat(log(id).at("/inputs/full_name").asText()).isEqualTo("[NAME]");

        project.rule(policy, "name", "suppress", Map.of());

        Await.until(
                () -> {
                    predict(id, with("full_name", PERSON)).expect(200);
                    return log(id).path("inputs");
                },
                inputs -> !inputs.has("full_name"));
    }

    @Test
    void aMaskedResponseHidesInTheLogsViewWhatTheLogKeeps() {
        String mail = "quentin@harbour-lights.example";
        String id = deployed(Map.of());
        predict(id, with("email_address", mail)).expect(200);
        assertThat(log(id).at("/inputs/email_address").asText()).isEqualTo(mail);

        ann.patch(path(id), Map.of("privacy_policy_id", policy, "privacy_anonymize_response", true))
                .expect(200);

        JsonNode shown = log(id);
        assertThat(shown.toString()).doesNotContain(mail);
        assertThat(shown.path("inputs_anonymized").asBoolean()).isTrue();
        assertThat(ann.get(path(id) + "/logs?search=quentin")
                        .expect(200)
                        .at("/total")
                        .asInt())
                .as("a search must not tell what is hidden")
                .isZero();
    }

    @Test
    void aRefusedCallLeavesNoValueBehind() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));

        Answer refused = predict(id, with("tenure", MAIL)).expectFault("body/inputs/tenure", "type_error.float");

        assertThat(refused.toString()).doesNotContain(MAIL);
        assertThat(server.tablesWith(MAIL)).isEmpty();
        assertThat(server.log()).doesNotContain(MAIL);
    }

    @Test
    void ofARefusedCallTheLogKeepsNeitherWhatWasRefusedNorWhatIsPersonal() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));
        Map<String, Object> row = with("tenure", "Ottilie Nachtigall");
        row.put("Contract", 4_024_007_198_964_305L);
        row.put("full_name", "Peregrine Featherstonehaugh");
        row.put("yara@harbour-lights.example", "urgent");
        row.put("extra", List.of("yara@harbour-lights.example"));

        predict(id, row)
                .expectFault("body/inputs/tenure", "type_error.float")
                .expectFault("body/inputs/Contract", "type_error.str");

        JsonNode line = log(id);
        assertThat(line.path("status").asInt()).isEqualTo(422);
        assertThat(line.path("inputs_anonymized").asBoolean()).isTrue();
        JsonNode inputs = line.path("inputs");
        assertThat(inputs.path("tenure").isNull()).isTrue();
        assertThat(inputs.path("Contract").isNull()).isTrue();
        assertThat(inputs.path("gender").asText()).isEqualTo("Female");
        assertThat(inputs.path("full_name").asText()).isEqualTo("[NAME]");
        List.of("Nachtigall", "4024007198964305", "Featherstonehaugh", "yara@harbour")
                .forEach(value -> assertThat(server.tablesWith(value)).isEmpty());
    }

    @Test
    void whatIsNoRowOrWasNeverReadIsNotKeptUnderAPolicy() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));
        String person = "Ottokar Nebelung";

        ann.post(path(id) + "/predict", Map.of("inputs", person)).expect(422);
        ann.post(path(id) + "/predict", Map.of("inputs", List.of(CUSTOMER, person)))
                .expect(422);
        ann.post(path(id) + "/predict", "{\"inputs\":{\"tenure\":\"" + person + "\"}")
                .expect(400);

        assertThat(ann.get(path(id) + "/logs").at("/total").asInt()).isEqualTo(3);
        assertThat(server.tablesWith(person)).isEmpty();
    }

    @Test
    void aMaskedResponseShowsNothingOfARefusedCall() {
        String id = deployed(Map.of());
        predict(id, with("tenure", "Ursula Abendroth")).expect(422);
        assertThat(log(id).at("/inputs/tenure").asText()).isEqualTo("Ursula Abendroth");

        ann.patch(path(id), Map.of("privacy_policy_id", policy, "privacy_anonymize_response", true))
                .expect(200);

        assertThat(log(id).path("inputs").isNull()).isTrue();
        assertThat(log(id).path("inputs_anonymized").asBoolean()).isTrue();
    }

    @Test
    void aFailedPredictionIsMaskedLikeAnyOther() {
        String mail = "wilma@harbour-lights.example";
        String person = "Wilma Pankhurst";
        Map<String, Object> row = new HashMap<>(CUSTOMER);
        row.put("full_name", person);
        row.put("email_address", mail);
        row.put("comments", "Please write to " + mail + " at once");
        row.put("ssn", "219-09-8888");
        model = server.failingModel(project.id());
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));

        Answer failed = predict(id, row).expectError(500, "Prediction failed");

        JsonNode logged = log(id);
        assertThat(logged.path("status").asInt()).isEqualTo(500);
        assertThat(logged.path("error").asText()).isEqualTo("Prediction failed");
        assertThat(logged.path("inputs_anonymized").asBoolean()).isTrue();
        assertThat(logged.at("/inputs/full_name").asText()).isEqualTo("[NAME]");
        assertThat(logged.at("/inputs/email_address").asText()).contains("@").isNotEqualTo(mail);
        assertThat(logged.path("inputs").has("ssn")).isFalse();
        assertThat(failed.toString()).doesNotContain(mail, person, "219-09-8888");
        for (String value : List.of(mail, person, "219-09-8888")) {
            assertThat(server.tablesWith(value)).isEmpty();
            assertThat(server.log()).contains(failed.header("X-Request-Id")).doesNotContain(value);
        }
    }

    @Test
    void anExplicitNullUnsetsWhatADeploymentCanDoWithout() {
        Map<String, Object> masked = Map.of(
                "privacy_policy_id",
                policy,
                "privacy_anonymize_logs",
                true,
                "privacy_column_map",
                Map.of("Contract", "name"),
                "privacy_threshold",
                0.9,
                "strategy_config",
                Map.of("note", "kept"));
        String id = deployed(masked);

        Answer kept =
                ann.patch(path(id), Map.of("name", "d-" + UUID.randomUUID())).expect(200);
        masked.keySet()
                .forEach(name -> assertThat(kept.at("/deployment/" + name).isNull())
                        .as(name)
                        .isFalse());
        Answer cleared = ann.patch(path(id), nulls("privacy_column_map", "privacy_threshold", "strategy_config"))
                .expect(200);

        for (String name : List.of("privacy_column_map", "privacy_threshold", "strategy_config")) {
            assertThat(cleared.at("/deployment/" + name).isNull()).as(name).isTrue();
        }
        assertThat(cleared.text("/deployment/privacy_policy_id")).isEqualTo(policy);
        predict(id, with("Contract", "Two year")).expect(200);
        assertThat(log(id).at("/inputs/Contract").asText()).isEqualTo("Two year");
        ann.patch(path(id), Map.of("privacy_threshold", 2))
                .expectFault("body/privacy_threshold", "value_error.number.not_le");
    }

    @Test
    void aDeploymentLetsGoOfItsPolicyOnceItMasksNothing() {
        String id = deployed(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true));
        Map<String, Object> unset = nulls("privacy_policy_id");

        ann.patch(path(id), unset).expectFault("body/privacy_policy_id", "value_error.missing");
        unset.put("privacy_anonymize_logs", false);
        Answer open = ann.patch(path(id), unset).expect(200);

        assertThat(open.at("/deployment/privacy_policy_id").isNull()).isTrue();
        ann.delete("/api/privacy/policies/" + policy).expect(200);
        predict(id, with("full_name", "Open Person")).expect(200);
        assertThat(log(id).at("/inputs/full_name").asText()).isEqualTo("Open Person");
    }

    private static Map<String, Object> nulls(String... fields) {
        Map<String, Object> nulls = new HashMap<>();
        Arrays.stream(fields).forEach(field -> nulls.put(field, null));
        return nulls;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> row = new HashMap<>(CUSTOMER);
        row.put(field, value);
        return row;
    }

    private String transformed() {
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        return project.register(session);
    }

    private static JsonNode firstRow(String ofDataset) {
        return ann.get("/api/datasets/" + ofDataset + "/preview?limit=1")
                .expect(200)
                .at("/items/0");
    }

    private String deployed(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("model_id", model);
        body.put("name", "d-" + UUID.randomUUID());
        return ann.post("/api/mlops/projects/" + project.id() + "/deployments", body)
                .expect(201)
                .text("/id");
    }

    private static Answer predict(String id, Map<String, Object> row) {
        return ann.post(path(id) + "/predict", Map.of("inputs", row));
    }

    /** The newest. */
    private static JsonNode log(String id) {
        return ann.get(path(id) + "/logs?limit=1").expect(200).at("/items/0");
    }

    private static String path(String id) {
        return "/api/mlops/deployments/" + id;
    }
}
