package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.Await;
import io.cupel.testing.CupelServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Upload, train, deploy, predict: the main job on real tables, each of which is odd in its own way. */
class MainJobIT {
    private static final Path DATA = Path.of("src/test/resources/data");
    private static final List<String> RUNNING = List.of("queued", "running");

    private final ApiClient ann = CupelServer.shared().newUser();

    @ParameterizedTest
    @CsvSource({
        "telco_churn.csv, Churn, binary, auc",
        "penguins_raw.csv, Species, multiclass, logloss",
        "california_housing.csv, median_house_value, regression, rmse",
        "bank_marketing.csv, y, classification, auc"
    })
    void fromATableToAPrediction(String file, String target, String problem, String metric) {
        String project =
                ann.post("/api/projects", Map.of("name", file)).expect(201).text("/id");
        Answer uploaded = ann.upload(
                        "/api/datasets/upload", Map.of("project_id", project, "name", file), DATA.resolve(file))
                .expect(201);

        JsonNode experiment = train(project, uploaded.text("/dataset_version_id"), target, problem);
        String model = experiment.path("best_model_id").asText();
        String deployment = ann.post(
                        "/api/mlops/projects/" + project + "/deployments",
                        Map.of("model_id", model, "name", "live", "stage", "production"))
                .expect(201)
                .text("/id");
        JsonNode row = ann.get("/api/datasets/" + uploaded.text("/dataset_id") + "/preview?limit=1")
                .expect(200)
                .at("/items/0");
        Map<String, Object> call = Map.of("inputs", row, "options", Map.of("contributions", true));
        JsonNode prediction = ann.post("/api/mlops/deployments/" + deployment + "/predict", call)
                .expect(200)
                .at("/predictions/0");

        assertThat(ann.get("/api/models/" + model)
                        .expect(200)
                        .at("/model/metrics/" + metric)
                        .asDouble())
                .isPositive();
        assertThat(prediction.path("contributions").has("bias"))
                .as(prediction::toString)
                .isTrue();
        assertAnswers(prediction, problem);
        assertThat(ann.get("/api/mlops/deployments/" + deployment + "/logs")
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    private static void assertAnswers(JsonNode prediction, String problem) {
        if (problem.equals("regression")) {
            assertThat(prediction.path("prediction").isNumber()).isTrue();
            return;
        }
        double sum = 0;
        for (JsonNode probability : prediction.path("probabilities")) {
            sum += probability.asDouble();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(prediction
                        .path("probabilities")
                        .has(prediction.path("prediction").asText()))
                .isTrue();
    }

    private JsonNode train(String project, String version, String target, String problem) {
        Map<String, Object> wish = Map.of(
                "project_id", project,
                "dataset_version_id", version,
                "target_column", target,
                "problem_type", problem,
                "name", "Try " + UUID.randomUUID(),
                "config", Map.of("max_models", 2, "nfolds", 0, "include_algos", List.of("GLM", "GBM")));
        String id = ann.post("/api/experiments", wish).expect(201).text("/id");
        JsonNode ended = Await.until(
                () -> ann.get("/api/experiments/" + id).expect(200).at("/experiment"),
                experiment -> !RUNNING.contains(experiment.path("status").asText()));
        assertThat(ended.path("status").asText()).as(ended::toString).isEqualTo("succeeded");
        return ended;
    }
}
