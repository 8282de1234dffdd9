package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.Await;
import io.cupel.testing.CupelServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments over HTTP: what is refused, what is answered, and real training. */
class ExperimentsApiIT {
    private static final Map<String, Object> QUICK =
            Map.of("max_models", 2, "nfolds", 2, "include_algos", List.of("GLM", "GBM", "StackedEnsemble"));

    private static ApiClient ann;
    private static String project;
    private static String telco;
    private static String small;

    @BeforeAll
    static void upload() {
        ann = CupelServer.shared().newUser();
        project = ann.post("/api/projects", Map.of("name", "Experiments"))
                .expect(201)
                .text("/id");
        telco = ann.upload(
                        "/api/datasets/upload",
                        Map.of("project_id", project, "name", "telco"),
                        Path.of("src/test/resources/data/telco_churn.csv"))
                .expect(201)
                .text("/dataset_version_id");
        small = uploadSmall("small", rows(60));
    }

    @Test
    void saysWhatThisServerHas() {
        Answer has = ann.get("/api/experiments/capabilities").expect(200);

        assertThat(has.at("/allowed_engines").toString()).isEqualTo("[\"h2o\"]");
        assertThat(has.at("/execution_modes").toString()).isEqualTo("[\"single\"]");
        assertThat(has.at("/algorithms")).hasSize(6);
        assertThat(has.at("/gpu").asBoolean()).isFalse();
        assertThat(has.at("/limits/max_training_bytes").asLong()).isPositive();
    }

    @Test
    void trainsRanksLogsAndDeletes() {
        Answer created = ann.post("/api/experiments", experiment(telco, "Churn", "binary", QUICK))
                .expect(201);
        String id = created.text("/experiment_id");
        assertThat(created.text("/id")).isEqualTo(id);
        assertThat(created.text("/status")).isEqualTo("queued");
        assertThat(created.header("Location")).endsWith("/api/experiments/" + id);

        JsonNode ended = awaitEnd(id);

        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("succeeded");
        assertThat(ended.path("problem_type").asText()).isEqualTo("classification");
        assertThat(ended.path("config").path("max_runtime_secs").asInt()).isEqualTo(3600);
        assertThat(ended.path("progress").asDouble()).isEqualTo(1);
        assertThat(ended.path("started_at").asText()).endsWith("Z");
        JsonNode leaderboard =
                ann.get("/api/experiments/" + id + "/models").expect(200).json();
        assertThat(leaderboard.path("total").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(ended.path("model_count").asInt())
                .isEqualTo(leaderboard.path("total").asInt());
        assertThat(ended.path("best_model_id").asText())
                .isEqualTo(leaderboard.path("items").path(0).path("id").asText());
        assertThat(leaderboard.path("items").path(0).path("metrics").path("auc").asDouble())
                .isGreaterThan(0.82);
        assertThat(messages(id)).contains("Column customerID is left out: it names the row");
        assertThat(ids(ann.get("/api/experiments?status=succeeded&project_id=" + project)))
                .contains(id);
        ann.delete("/api/experiments/" + id).expect(200);
        ann.get("/api/experiments/" + id).expectError(404, "Experiment not found");
    }

    @Test
    void trainsARegressionOnRowsKeptBack() {
        Map<String, Object> config = new LinkedHashMap<>(QUICK);
        config.put("test_fraction", 0.3);
        config.put("include_algos", List.of("GLM"));
        String id = create(small, "x", "regression", config);

        JsonNode ended = awaitEnd(id);

        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("succeeded");
        assertThat(ended.path("model_count").asInt()).isEqualTo(1);
    }

    @Test
    void cancelsAtOnceWhatWaits() {
        String first = create(telco, "Churn", "classification", Map.of("max_models", 20));
        String waiting = create(telco, "Churn", "classification", QUICK);

        Answer cancelled =
                ann.post("/api/experiments/" + waiting + "/cancel", "{}").expect(200);

        assertThat(cancelled.text("/experiment/status")).isEqualTo("cancelled");
        ann.post("/api/experiments/" + waiting + "/cancel", "{}").expectError(409, "Experiment has already ended");
        ann.delete("/api/experiments/" + first).expectError(409, "Experiment is still running");
        ann.post("/api/experiments/" + first + "/cancel", "{}").expect(200);
        assertThat(awaitEnd(first).path("status").asText()).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, classification, target_column not found in dataset",
        "y, ranking, Invalid problem_type",
        "one, classification, target_column has only one class",
        "none, classification, target_column has no values",
        "y, regression, 'target_column is not numeric, as a regression needs'"
    })
    void refusesATargetThatCannotBeLearnt(String target, String problem, String reason) {
        ann.post("/api/experiments", experiment(small, target, problem, Map.of()))
                .expectError(422, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"max_modles\":3}|body/config/max_modles|value_error.extra",
                "{\"max_models\":\"3\"}|body/config/max_models|type_error.integer",
                "{\"nfolds\":-2}|body/config/nfolds|value_error.number.not_ge",
                "{\"sort_metric\":\"AUCC\"}|body/config/sort_metric|type_error.enum",
                "{\"include_algos\":[\"GBM\",\"SVM\"]}|body/config/include_algos/1|type_error.enum",
                "{\"feature_columns\":[\"z\"]}|body/config/feature_columns/0|value_error",
                "[]|body/config|type_error.dict"
            })
    void namesThePlaceOfEachFaultInTheConfiguration(String config, String loc, String type) {
        String body =
                "{\"project_id\":\"%s\",\"dataset_version_id\":\"%s\",\"target_column\":\"y\",\"problem_type\":\"binary\",\"config\":%s}"
                        .formatted(project, small, config);

        ann.post("/api/experiments", body).expectFault(loc, type);
    }

    @Test
    void asksForTheRequiredFieldsTogether() {
        Answer refused = ann.post("/api/experiments", "{\"engine\":7}");

        refused.expectFault("body/project_id", "value_error.missing");
        refused.expectFault("body/target_column", "value_error.missing");
        refused.expectFault("body/engine", "type_error.str");
    }

    @Test
    void offersOneEngineAndOneMode() {
        Map<String, Object> body = experiment(small, "y", "binary", Map.of());
        body.put("engine", "spark");
        body.put("execution_mode", "cluster");

        Answer refused = ann.post("/api/experiments", body);

        refused.expectFault("body/engine", "type_error.enum");
        refused.expectFault("body/execution_mode", "type_error.enum");
    }

    @Test
    void isNotThereForStrangers() {
        String id = create(small, "y", "binary", QUICK);
        ApiClient stranger = CupelServer.shared().newUser();

        for (String call : List.of("", "/models", "/events")) {
            stranger.get("/api/experiments/" + id + call).expectError(404, "Experiment not found");
        }
        stranger.post("/api/experiments/" + id + "/cancel", "{}").expectError(404, "Experiment not found");
        stranger.delete("/api/experiments/" + id).expectError(404, "Experiment not found");
        assertThat(ids(stranger.get("/api/experiments"))).isEmpty();
        stranger.post("/api/experiments", experiment(small, "y", "binary", QUICK))
                .expectError(404, "Project not found");
        ann.get("/api/experiments/not-an-id").expectError(404, "Experiment not found");
    }

    @Test
    void aTableOfAnotherProjectIsNotThere() {
        String other =
                ann.post("/api/projects", Map.of("name", "Other")).expect(201).text("/id");
        Map<String, Object> body = experiment(small, "y", "binary", Map.of());
        body.put("project_id", other);

        ann.post("/api/experiments", body).expectError(404, "Dataset version not found");
        body.put("dataset_version_id", UUID.randomUUID().toString());
        ann.post("/api/experiments", body).expectError(404, "Dataset version not found");
    }

    @Test
    void filtersItsListAndRefusesUnknownFilters() {
        ann.get("/api/experiments?status=done").expectFault("query/status", "type_error.enum");
        ann.get("/api/experiments?project_id=7").expectFault("query/project_id", "type_error.uuid");
        ann.get("/api/experiments?limit=0").expectFault("query/limit", "value_error.number.not_ge");
        assertThat(ids(ann.get("/api/experiments?search=no-such-experiment"))).isEmpty();
    }

    private static String create(String version, String target, String problem, Map<String, Object> config) {
        return ann.post("/api/experiments", experiment(version, target, problem, config))
                .expect(201)
                .text("/id");
    }

    private static Map<String, Object> experiment(
            String version, String target, String problem, Map<String, Object> config) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("project_id", project);
        body.put("dataset_version_id", version);
        body.put("target_column", target);
        body.put("problem_type", problem);
        body.put("config", config);
        return body;
    }

    private static JsonNode awaitEnd(String id) {
        return Await.until(
                () -> ann.get("/api/experiments/" + id).expect(200).at("/experiment"),
                experiment -> !List.of("queued", "running")
                        .contains(experiment.path("status").asText()));
    }

    private static List<String> messages(String id) {
        return StreamSupport.stream(
                        ann.get("/api/experiments/" + id + "/events?limit=500")
                                .expect(200)
                                .at("/items")
                                .spliterator(),
                        false)
                .map(event -> event.path("message").asText())
                .toList();
    }

    private static List<String> ids(Answer list) {
        return StreamSupport.stream(list.expect(200).at("/items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static String uploadSmall(String name, String csv) {
        return ann.upload(
                        "/api/datasets/upload",
                        Map.of("project_id", project, "name", name),
                        name + ".csv",
                        csv.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("/dataset_version_id");
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s,%s,%s,same,".formatted(i * 7 % 13, i % 5, i % 2 == 0 ? "yes" : "no"))
                .collect(Collectors.joining("\n", "x,a,y,one,none\n", "\n"));
    }
}
