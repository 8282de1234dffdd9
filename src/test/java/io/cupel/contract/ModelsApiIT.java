package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.Await;
import io.cupel.testing.CupelServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models over HTTP: a real training on telco_churn, then everything that can be done with what it left. */
class ModelsApiIT {
    private static final Map<String, Object> ROW = Map.of(
            "Contract",
            "One year",
            "tenure",
            34,
            "MonthlyCharges",
            56.95,
            "InternetService",
            "DSL",
            "SeniorCitizen",
            0);
    private static final String ABSENT = "/api/models/" + UUID.randomUUID();

    private static ApiClient ann;
    private static ApiClient bob;
    private static String project;
    private static String experiment;

    @BeforeAll
    static void train() {
        ann = CupelServer.shared().newUser();
        bob = CupelServer.shared().newUser();
        project =
                ann.post("/api/projects", Map.of("name", "Models")).expect(201).text("/id");
        Path file = Path.of("src/test/resources/data/telco_churn.csv");
        String version = ann.upload("/api/datasets/upload", Map.of("project_id", project, "name", "telco"), file)
                .expect(201)
                .text("/dataset_version_id");
        Map<String, Object> quick =
                Map.of("max_models", 2, "nfolds", 2, "include_algos", List.of("GLM", "GBM", "StackedEnsemble"));
        experiment = ann.post(
                        "/api/experiments",
                        Map.of(
                                "project_id", project,
                                "dataset_version_id", version,
                                "target_column", "Churn",
                                "problem_type", "binary",
                                "config", quick))
                .expect(201)
                .text("/id");
        Await.until(
                () -> ann.get("/api/experiments/" + experiment).expect(200).text("/experiment/status"),
                status -> !List.of("queued", "running").contains(status));
    }

    @Test
    void listsWithEveryFilterAndTheBestFirst() {
        JsonNode items = list("sort_metric=auc");

        assertThat(items).hasSizeGreaterThanOrEqualTo(3);
        assertThat(items.get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "algo",
                        "experiment_id",
                        "experiment_name",
                        "project_id",
                        "project_name",
                        "is_best",
                        "is_production",
                        "is_staging",
                        "metrics",
                        "created_at");
        assertThat(items.findValues("auc"))
                .extracting(JsonNode::doubleValue)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(list("sort_metric=logloss&sort_dir=desc").findValues("logloss"))
                .extracting(JsonNode::doubleValue)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(list("model_type=glm").findValuesAsText("algo")).containsExactly("GLM");
        assertThat(list("is_best=true")).hasSize(1);
        assertThat(list("is_staging=true&is_production=true")).isEmpty();
        assertThat(list("search=stackedensemble")).isNotEmpty();
        assertThat(list("project_id=" + UUID.randomUUID())).isEmpty();
        assertThat(bob.get("/api/models").expect(200).at("/total").intValue()).isZero();
    }

    @Test
    void tellsWhatAModelGoesBy() {
        JsonNode explained = ann.get("/api/models/" + id("gbm") + "/explain?points=5")
                .expect(200)
                .at("/explanation");

        assertThat(explained.path("rows").intValue()).isEqualTo(100);
        assertThat(explained.path("variable_importance")).isNotEmpty();
        JsonNode dependences = explained.path("partial_dependence");
        assertThat(dependences).hasSize(5);
        assertThat(dependences.get(0).path("feature").asText())
                .isEqualTo(explained.at("/variable_importance/0/variable").asText());
        assertThat(dependences).allSatisfy(dependence -> {
            assertThat(dependence.path("target_class").asText()).isEqualTo("Yes");
            assertThat(dependence.path("points")).hasSizeBetween(2, 5);
            assertThat(dependence.path("points").findValues("mean_response"))
                    .allSatisfy(mean -> assertThat(mean.doubleValue()).isBetween(0.0, 1.0));
        });
    }

    @Test
    void longContractsKeepCustomersSaysTheModel() {
        JsonNode points = ann.get("/api/models/" + id("gbm") + "/explain?feature=Contract&target_class=No")
                .expect(200)
                .at("/explanation/partial_dependence/0/points");

        assertThat(points.findValuesAsText("value")).containsExactly("Month-to-month", "One year", "Two year");
        assertThat(points.get(2).path("mean_response").doubleValue())
                .isGreaterThan(points.get(0).path("mean_response").doubleValue());
    }

    @Test
    void explainsOnlyWhatTheModelHas() {
        String explain = "/api/models/" + id("gbm") + "/explain";

        ann.get(explain + "?feature=Shoe+size").expectFault("query/feature", "value_error");
        ann.get(explain + "?target_class=Perhaps").expectFault("query/target_class", "value_error");
        ann.get(explain + "?points=1").expectFault("query/points", "value_error.number.not_ge");
        ann.get(explain + "?points=many").expectFault("query/points", "type_error.integer");
        ann.get(explain + "?points=5" + "&feature=tenure".repeat(11))
                .expectFault("query/feature", "value_error.list.max_items");
        bob.get(explain).expectError(404, "Model not found");
        ann.get(ABSENT + "/explain").expectError(404, "Model not found");
    }

    @Test
    void refusesFiltersThatMeanNothing() {
        ann.get("/api/models?project_id=7").expectFault("query/project_id", "type_error.uuid");
        ann.get("/api/models?is_best=perhaps").expectFault("query/is_best", "type_error.bool");
        ann.get("/api/models?sort_metric=beauty").expectFault("query/sort_metric", "type_error.enum");
        ann.get("/api/models?sort_metric=auc&sort_dir=up").expectFault("query/sort_dir", "type_error.enum");
        ann.get("/api/models?limit=501").expectFault("query/limit", "value_error.number.not_le");
    }

    @Test
    void showsAModelWithItsCurvesTablesAndFiles() throws Exception {
        JsonNode model = ann.get("/api/models/" + id("GBM")).expect(200).at("/model");

        assertThat(model.path("features").findValuesAsText("name")).contains("tenure", "Contract");
        for (String table : List.of(
                "hyperparameters",
                "cross_validation",
                "confusion_matrix",
                "roc",
                "gains_lift",
                "variable_importance",
                "scoring_history")) {
            assertThat(model.path(table)).as(table).isNotEmpty();
        }
        JsonNode mojo = model.at("/artifacts/0");
        assertThat(mojo.path("kind").textValue()).isEqualTo("mojo");
        Answer file = CupelServer.shared()
                .anonymous()
                .get(mojo.path("download_url").textValue())
                .expect(200);
        assertThat(file.body()).hasSize(mojo.path("bytes").intValue());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body())))
                .isEqualTo(mojo.path("sha256").textValue());
        assertThat(ann.get("/api/models/" + id("GBM") + "/download").expect(302).header("Location"))
                .contains("/api/files/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GLM", "GBM", "StackedEnsemble"})
    void predictsWithReasonsThatSum(String algo) {
        Map<String, Object> body = Map.of("inputs", List.of(ROW, ROW), "options", Map.of("contributions", true));

        Answer answer = predict(algo, body).expect(200);

        assertThat(answer.text("/model_id")).isEqualTo(id(algo));
        assertThat(answer.at("/predictions/0")).isEqualTo(answer.at("/predictions/1"));
        JsonNode prediction = answer.at("/predictions/0");
        assertThat(sum(prediction.path("probabilities"))).isCloseTo(1, within(1e-9));
        assertThat(sum(prediction.path("contributions")))
                .isCloseTo(prediction.at("/explanation/raw_score").doubleValue(), within(1e-9));
        assertThat(prediction.at("/explanation/exact").booleanValue()).isEqualTo(!algo.equals("StackedEnsemble"));
        assertThat(prediction.path("warnings").toString()).contains("TotalCharges: missing");
        assertThat(answer.header("X-RateLimit-Limit")).isNotEmpty();
    }

    @Test
    void aThresholdMovesTheDecision() {
        assertThat(predict("GLM", Map.of("inputs", ROW, "options", Map.of("threshold", 0)))
                        .text("/predictions/0/prediction"))
                .isEqualTo("Yes");
        assertThat(predict("GLM", Map.of("inputs", ROW, "options", Map.of("threshold", 1)))
                        .text("/predictions/0/prediction"))
                .isEqualTo("No");
    }

    @Test
    void refusesInputThatIsWrong() {
        predict("GLM", "{\"inputs\":").expectError(400, "Malformed JSON");
        predict("GLM", "{\"inputs\": " + "[".repeat(10_000)).expect(400);
        predict("GLM", "{}").expectFault("body/inputs", "value_error.missing");
        Answer wrong = predict("GLM", Map.of("inputs", List.of(ROW, Map.of("tenure", "x", "Contract", List.of()))));
        wrong.expectFault("body/inputs/1/tenure", "type_error.float")
                .expectFault("body/inputs/1/Contract", "type_error.str");
        predict("GLM", "{\"inputs\": {\"Contract\": \"\\u0000\"}}")
                .expectFault("body/inputs/Contract", "type_error.str");
        Answer form = ann.send(
                "POST",
                "/api/models/" + id("GLM") + "/predict",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("a=b"));
        form.expect(415);
        assertThat(form.header("X-RateLimit-Remaining")).isNotEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        String model = "/api/models/" + id("GLM");
        for (String path : List.of(model, ABSENT, "/api/models/none", model.replace("-", ""))) {
            bob.get(path).expectError(404, "Model not found");
            bob.get(path + "/download").expectError(404, "Model not found");
            bob.delete(path).expectError(404, "Model not found");
            bob.post(path + "/predict", Map.of("inputs", ROW)).expectError(404, "Model not found");
        }
        ann.newKey("read").post(model + "/predict", Map.of("inputs", ROW)).expectError(403, "Insufficient scope");
        ann.newKey("predict").post(model + "/predict", Map.of("inputs", ROW)).expect(200);
        ann.newKey("read").delete(model).expectError(403, "Insufficient scope");
    }

    @Test
    void aDeployedModelIsMarkedAndStays() {
        String model = id("StackedEnsemble");
        String deployment = ann.post(
                        "/api/mlops/projects/" + project + "/deployments",
                        Map.of("model_id", model, "name", "stays", "stage", "staging"))
                .expect(201)
                .text("/id");

        assertThat(list("is_staging=true").findValuesAsText("id")).containsExactly(model);
        ann.delete("/api/models/" + model).expectError(409, "Model is deployed");

        ann.delete("/api/mlops/deployments/" + deployment).expect(200);
        assertThat(list("is_staging=true")).isEmpty();
    }

    private static Answer predict(String algo, Object body) {
        return ann.post("/api/models/" + id(algo) + "/predict", body);
    }

    private static JsonNode list(String query) {
        return ann.get("/api/models?experiment_id=" + experiment + "&" + query)
                .expect(200)
                .at("/items");
    }

    private static String id(String algo) {
        return ann.get("/api/models?experiment_id=" + experiment + "&model_type=" + algo)
                .expect(200)
                .text("/items/0/id");
    }

    private static double sum(JsonNode numbers) {
        double sum = 0;
        for (JsonNode number : numbers) {
            sum += number.doubleValue();
        }
        return sum;
    }
}
