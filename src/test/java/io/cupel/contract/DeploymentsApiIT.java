package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeploymentsApiIT {
    private static final String GONE = "Deployment not found or inactive";
    private static final Map<String, Object> CUSTOMER =
            Map.of("gender", "Female", "tenure", 5, "MonthlyCharges", 70.5, "Contract", "Month-to-month");

    private static final SeededServer server = SeededServer.shared();
    private static final ApiClient ann = server.running().newUser();

    private String project;
    private String model;

    @BeforeEach
    void createProject() {
        project = newProject();
        model = server.model(project);
    }

    @Test
    void aNewDeploymentStagesAndTakesAllTrafficUnlessToldOtherwise() {
        Answer created = create(Map.of("model_id", model, "name", "churn")).expect(201);

        assertThat(created.text("/deployment_id")).isEqualTo(created.text("/id"));
        assertThat(created.header("Location")).endsWith("/api/mlops/deployments/" + created.text("/id"));
        assertThat(created.text("/deployment/stage")).isEqualTo("staging");
        assertThat(created.text("/deployment/status")).isEqualTo("active");
        assertThat(created.text("/deployment/strategy")).isEqualTo("direct");
        assertThat(created.at("/deployment/traffic_percent").asInt()).isEqualTo(100);
        assertThat(created.at("/deployment/privacy_anonymize_logs").asBoolean()).isFalse();
    }

    @Test
    void keepsWhatItIsToldAboutPrivacy() {
        String policy = policy("active");
        Map<String, Object> wanted = new HashMap<>(Map.of("model_id", model, "name", "private"));
        wanted.putAll(Map.of("privacy_policy_id", policy, "privacy_anonymize_logs", true, "privacy_threshold", 0.7));
        wanted.put("privacy_column_map", Map.of("gender", "gender"));

        Answer read = ann.get(path(create(wanted).expect(201).text("/id"))).expect(200);

        assertThat(read.text("/deployment/privacy_policy_id")).isEqualTo(policy);
        assertThat(read.at("/deployment/privacy_anonymize_logs").asBoolean()).isTrue();
        assertThat(read.at("/deployment/privacy_threshold").asDouble()).isEqualTo(0.7);
        assertThat(read.text("/deployment/privacy_column_map/gender")).isEqualTo("gender");
    }

    @Test
    void refusesPrivacyThatCannotBeKept() {
        String elsewhere = UUID.randomUUID().toString();
        Map<String, Object> columns = new HashMap<>(Map.of("gender", "shoe_size", "tenure", 5, "planet", "email"));
        columns.put("ann@example.org", "email");

        create(Map.of("model_id", model, "name", "x", "privacy_policy_id", elsewhere, "privacy_column_map", columns))
                .expectFault("body/privacy_policy_id", "value_error")
                .expectFault("body/privacy_column_map/gender", "type_error.enum")
                .expectFault("body/privacy_column_map/tenure", "type_error.str")
                .expectFault("body/privacy_column_map/planet", "value_error")
                .expectFault("body/privacy_column_map", "value_error");
        create(Map.of("model_id", model, "name", "x", "privacy_anonymize_logs", true))
                .expectFault("body/privacy_policy_id", "value_error.missing");
        create(Map.of("model_id", model, "name", "x", "privacy_anonymize_response", true))
                .expectFault("body/privacy_policy_id", "value_error.missing");
        create(Map.of("model_id", model, "name", "x", "privacy_policy_id", policy("draft")))
                .expectError(409, "Policy is not active");
        ann.patch(path(deployed("later")), Map.of("privacy_anonymize_logs", true))
                .expectFault("body/privacy_policy_id", "value_error.missing");
    }

    @Test
    void aPolicyOfAnotherProjectIsNone() {
        String here = project;
        project = newProject();
        String theirs = policy("active");
        project = here;

        create(Map.of("model_id", model, "name", "x", "privacy_policy_id", theirs))
                .expectFault("body/privacy_policy_id", "value_error");
    }

    @Test
    void aPolicyStaysActiveAsLongAsADeploymentWorksByIt() {
        String policy = policy("active");
        String id = create(Map.of("model_id", model, "name", "x", "privacy_policy_id", policy))
                .expect(201)
                .text("/id");

        ann.delete("/api/privacy/policies/" + policy).expectError(409, "Policy is in use");
        ann.patch("/api/privacy/policies/" + policy, Map.of("status", "draft")).expectError(409, "Policy is in use");
        ann.patch("/api/privacy/policies/" + policy, Map.of("name", "Renamed")).expect(200);

        ann.delete(path(id)).expect(200);
        ann.delete("/api/privacy/policies/" + policy).expect(200);
    }

    @Test
    void aProjectGoesWithItsDeploymentsAndTheirPolicies() {
        create(Map.of("model_id", model, "name", "x", "privacy_policy_id", policy("active")))
                .expect(201);

        ann.delete("/api/projects/" + project).expect(200);
    }

    private String policy(String status) {
        return ann.post("/api/privacy/policies", Map.of("project_id", project, "name", "Policy", "status", status))
                .expect(201)
                .text("/id");
    }

    @Test
    void refusesWhatTheContractRefuses() {
        create(Map.of("model_id", model, "name", "x", "stage", "test"))
                .expectError(422, "stage must be 'staging' or 'production'");
        create(Map.of("model_id", server.model(newProject()), "name", "x"))
                .expectError(422, "model_id must belong to project");
        create(Map.of("name", " ", "traffic_percent", 101, "strategy", "canary"))
                .expectFault("body/model_id", "value_error.missing")
                .expectFault("body/name", "value_error.any_str.min_length")
                .expectFault("body/traffic_percent", "value_error.number.not_le")
                .expectFault("body/strategy", "type_error.enum");
        ann.post("/api/mlops/projects/" + UUID.randomUUID() + "/deployments", Map.of("model_id", model, "name", "x"))
                .expectError(404, "Project not found");
    }

    @Test
    void anActiveNameIsTakenAndFreeAgainWhenItsOwnerRests() {
        String first = deployed("same");
        create(Map.of("model_id", model, "name", "same")).expectError(409, "Deployment name already exists");

        ann.post(path(first) + "/deactivate", "").expect(200);

        create(Map.of("model_id", model, "name", "same")).expect(201);
        ann.post(path(first) + "/activate", "").expectError(409, "Deployment name already exists");
    }

    @Test
    void aProductionDeploymentReplacesTheEarlierOne() {
        String first = live("same name");
        String second = live("same name");

        predict(first).expectError(404, GONE);
        predict(second).expect(200);
        assertThat(ann.get(path(first)).text("/deployment/status")).isEqualTo("archived");
        assertThat(ids("?stage=production&status=active")).containsExactly(second);
        assertThat(ids("?search=SAME")).containsExactly(second, first);
    }

    @Test
    void promotesAndRollsBack() {
        String first = live("first");
        String second = deployed("second");
        promote(second, "staging").expectError(422, "to_stage must be 'production'");

        assertThat(promote(second, "production").expect(200).text("/deployment/stage"))
                .isEqualTo("production");
        predict(first).expectError(404, GONE);
        promote(first, "production").expectError(404, GONE);

        Answer back = rollBack(second, Map.of("to_deployment_id", first)).expect(200);
        assertThat(back.at("/ok").asBoolean()).isTrue();
        assertThat(back.text("/deployment/id")).isEqualTo(first);
        predict(first).expect(200);
        predict(second).expectError(404, GONE);
    }

    @Test
    void rollsBackToAModelUnderTheSameId() {
        String id = live("churn");
        String other = server.model(project);

        rollBack(id, Map.of("to_model_id", other)).expect(200);

        assertThat(predict(id).expect(200).text("/model_id")).isEqualTo(other);
        rollBack(id, Map.of()).expectError(422, "Provide to_deployment_id or to_model_id");
        rollBack(id, Map.of("to_model_id", UUID.randomUUID())).expectError(422, "model_id must belong to project");
    }

    @Test
    void updatesOnlyWhatIsGivenByPatchAndByPut() {
        String id = deployed("before");

        ann.patch(path(id), Map.of("traffic_percent", 20)).expect(200);
        Answer changed = ann.put(path(id), Map.of("name", "after")).expect(200);

        assertThat(changed.text("/deployment/name")).isEqualTo("after");
        assertThat(changed.at("/deployment/traffic_percent").asInt()).isEqualTo(20);
        ann.patch(path(id), Map.of("name", " ")).expectFault("body/name", "value_error.any_str.min_length");
        ann.patch(path(id), Map.of("traffic_percent", 0))
                .expectFault("body/traffic_percent", "value_error.number.not_ge");
    }

    @Test
    void whoIsNoMemberFindsNothingAndAViewerMayOnlyLookAndPredict() {
        String id = live("churn");
        ApiClient stranger = server.running().newUser();
        String email = "viewer-" + UUID.randomUUID() + "@example.org";
        ApiClient viewer = server.running().newUser(email);
        ann.post("/api/projects/" + project + "/members", Map.of("email", email, "role", "viewer"))
                .expect(201);

        stranger.get(path(id)).expectError(404, GONE);
        stranger.delete(path(id)).expectError(404, GONE);
        stranger.get(path(id) + "/logs").expectError(404, GONE);
        stranger.post(path(id) + "/predict", Map.of("inputs", CUSTOMER)).expectError(404, GONE);
        viewer.get(path(id)).expect(200);
        viewer.post(path(id) + "/predict", Map.of("inputs", CUSTOMER)).expect(200);
        viewer.delete(path(id)).expectError(403, "Insufficient permissions");
        viewer.post(path(id) + "/deactivate", "").expectError(403, "Insufficient permissions");
        ann.get("/api/mlops/deployments/no-id").expectError(404, GONE);
    }

    @Test
    void everyPredictionIsInTheLogWhenItIsAnswered() {
        String id = live("churn");

        Answer answer = ann.newKey("predict")
                .post(path(id) + "/predict", Map.of("inputs", CUSTOMER))
                .expect(200);
        Answer log = ann.get(path(id) + "/logs?from=2020-01-01T00:00:00Z&search=MONTH-TO")
                .expect(200);

        assertThat(answer.text("/deployment_id")).isEqualTo(id);
        assertThat(answer.text("/model_id")).isEqualTo(model);
        assertThat(answer.at("/latency_ms").asDouble()).isPositive();
        assertThat(log.at("/total").asInt()).isEqualTo(1);
        assertThat(log.text("/items/0/prediction_id")).isEqualTo(answer.text("/prediction_id"));
        assertThat(log.text("/items/0/request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(log.at("/items/0/inputs/tenure").asInt()).isEqualTo(5);
        assertThat(log.at("/items/0/predictions")).isEqualTo(answer.at("/predictions"));
        assertThat(ann.get(path(id) + "/logs?to=2020-01-01T00:00:00Z")
                        .at("/total")
                        .asInt())
                .isZero();
        ann.get(path(id) + "/logs?from=yesterday").expectFault("query/from", "value_error.datetime");
    }

    @Test
    void aBurstLosesNothing() throws Exception {
        String id = live("churn");
        ApiClient key = ann.newKey("predict");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<?>> callers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            callers.add(threads.submit(() -> {
                for (int j = 0; j < 20; j++) {
                    key.post(path(id) + "/predict", Map.of("inputs", CUSTOMER)).expect(200);
                }
            }));
        }
        for (Future<?> caller : callers) {
            caller.get();
        }
        threads.shutdown();

        assertThat(ann.get(path(id) + "/logs").at("/total").asInt()).isEqualTo(320);
    }

    @Test
    void oneRowAloneIsAnsweredAsInAList() {
        String id = live("churn");

        Answer alone = predict(id).expect(200);
        Answer list = ann.post(path(id) + "/predict", Map.of("inputs", List.of(CUSTOMER, CUSTOMER)))
                .expect(200);

        assertThat(list.at("/predictions").size()).isEqualTo(2);
        assertThat(list.at("/predictions/1")).isEqualTo(alone.at("/predictions/0"));
    }

    @Test
    void badInputIsRefusedAndOddInputIsLoggedAllTheSame() {
        String id = live("churn");

        ann.post(path(id) + "/predict", "{").expectError(400, "Malformed JSON");
        ann.post(path(id) + "/predict", Map.of("inputs", Map.of("tenure", "five")))
                .expectFault("body/inputs/tenure", "type_error.float");
        ann.post(path(id) + "/predict", "{\"inputs\":{\"gender\":\"\\u0000\\ud800\"}}")
                .expectFault("body/inputs/gender", "type_error.str");
        ann.post(path(id) + "/predict", "{\"inputs\":{\"gender\":\"\\ud83d\\ude00 '; -- \\\\\"}}")
                .expect(200);
        ann.send("POST", path(id) + "/predict", "text/csv", BodyPublishers.ofString("a,b"))
                .expectError(415, "Unsupported Media Type")
                .header("X-RateLimit-Limit");
        assertThat(ann.get(path(id) + "/logs").at("/items").findValuesAsText("status"))
                .as("what was no JSON by its own account never reached the deployment")
                .containsExactly("200", "422", "422", "400");
    }

    @Test
    void aRefusedCallIsInTheLogWithWhatWasSentAndWhy() {
        String id = live("churn");
        List<Object> rows = List.of(CUSTOMER, Map.of("tenure", "five", "note", "Call Back"), Map.of("Contract", 7));

        Answer refused = ann.post(path(id) + "/predict", Map.of("inputs", rows)).expect(422);

        Answer log = ann.get(path(id) + "/logs?from=2020-01-01T00:00:00Z&search=call%20back")
                .expect(200);
        assertThat(log.at("/total").asInt()).isEqualTo(1);
        assertThat(log.text("/items/0/request_id")).isEqualTo(refused.header("X-Request-Id"));
        assertThat(log.at("/items/0/status").asInt()).isEqualTo(422);
        assertThat(log.at("/items/0/row_count").asInt()).isEqualTo(3);
        assertThat(log.at("/items/0/predictions").isNull()).isTrue();
        assertThat(log.text("/items/0/inputs/1/tenure")).isEqualTo("five");
        assertThat(log.text("/items/0/error"))
                .isEqualTo(
                        "body.inputs.1.tenure: value is not a valid float; body.inputs.2.Contract: str type expected");
        assertThat(total(id, "?search=" + refused.header("X-Request-Id"))).isEqualTo(1);
        assertThat(total(id, "?search=elsewhere")).isZero();
        assertThat(total(id, "?to=2020-01-01T00:00:00Z")).isZero();
    }

    @Test
    void ofARefusedCallThatCannotBeReadNothingIsKeptButTheLine() {
        String id = live("churn");
        String endless = "x".repeat(1 << 20);

        ann.post(path(id) + "/predict", "{\"inputs\":{\"tenure\":5},").expectError(400, "Malformed JSON");
        ann.post(path(id) + "/predict", Map.of()).expectFault("body/inputs", "value_error.missing");
        ann.post(path(id) + "/predict", Map.of("inputs", Map.of("tenure", endless)))
                .expectFault("body/inputs/tenure", "type_error.float");

        ann.get(path(id) + "/logs").items().forEach(line -> {
            assertThat(line.path("inputs").isNull()).isTrue();
            assertThat(line.path("row_count").asInt()).isZero();
        });
        assertThat(ann.get(path(id) + "/logs").at("/items").findValuesAsText("error"))
                .containsExactly(
                        "body.inputs.tenure: value is not a valid float",
                        "body.inputs: field required",
                        "Malformed JSON");
    }

    @Test
    void aFieldGivenTwiceDoesNotHideTheLog() {
        String id = live("churn");

        ann.post(path(id) + "/predict", "{\"inputs\":{\"tenure\":10.0,\"note\":1,\"note\":2}}")
                .expect(200);

        Answer log = ann.get(path(id) + "/logs").expect(200);
        assertThat(log.at("/items/0/inputs/note").asInt()).isEqualTo(2);
        assertThat(log.toString()).contains("\"tenure\":10.0");
    }

    @Test
    void whoMayNotCallADeploymentLeavesNoLineInItsLog() {
        String id = live("churn");
        String path = path(id) + "/predict";

        server.running().anonymous().post(path, "{").expect(401);
        ann.newKey("read").post(path, "{").expect(403);
        server.running().newUser().post(path, "{").expectError(404, GONE);

        assertThat(total(id, "")).isZero();
    }

    private static int total(String id, String query) {
        return ann.get(path(id) + "/logs" + query).expect(200).at("/total").asInt();
    }

    @Test
    void aModelThatCannotBeLoadedIsUnavailable() {
        String id = create(Map.of("model_id", server.lostModel(project), "name", "lost"))
                .expect(201)
                .text("/id");

        Answer answer = predict(id).expectError(503, "Model cannot be loaded");

        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.header("X-RateLimit-Remaining")).isNotBlank();
        Answer log = ann.get(path(id) + "/logs").expect(200);
        assertThat(log.at("/items/0/status").asInt()).isEqualTo(503);
        assertThat(log.text("/items/0/error")).isEqualTo("Model cannot be loaded");
        assertThat(log.at("/items/0/inputs/tenure").asInt()).isEqualTo(5);
    }

    @Test
    void theModelsFollowAndADeployedOneStays() {
        String id = live("churn");

        assertThat(ann.get("/api/models/" + model)
                        .expect(200)
                        .at("/model/is_production")
                        .asBoolean())
                .isTrue();
        ann.delete("/api/models/" + model).expect(409);
        ann.delete(path(id)).expect(200);
        ann.get(path(id)).expectError(404, GONE);
        predict(id).expectError(404, GONE);
        ann.delete("/api/models/" + model).expect(200);
    }

    private static String newProject() {
        return ann.post("/api/projects", Map.of("name", "p-" + UUID.randomUUID()))
                .expect(201)
                .text("/id");
    }

    private Answer create(Map<String, Object> command) {
        return ann.post("/api/mlops/projects/" + project + "/deployments", command);
    }

    private String deployed(String name) {
        return create(Map.of("model_id", model, "name", name)).expect(201).text("/id");
    }

    private String live(String name) {
        return create(Map.of("model_id", model, "name", name, "stage", "production"))
                .expect(201)
                .text("/id");
    }

    private static Answer predict(String id) {
        return ann.post(path(id) + "/predict", Map.of("inputs", CUSTOMER));
    }

    private static Answer promote(String id, String stage) {
        return ann.post(path(id) + "/promote", Map.of("to_stage", stage));
    }

    private static Answer rollBack(String id, Map<String, Object> target) {
        return ann.post(path(id) + "/rollback", target);
    }

    private List<String> ids(String query) {
        return ann.get("/api/mlops/projects/" + project + "/deployments" + query)
                .expect(200)
                .at("/items")
                .findValuesAsText("id");
    }

    private static String path(String id) {
        return "/api/mlops/deployments/" + id;
    }
}
