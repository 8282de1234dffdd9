package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.Processes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A project with the churn table in it, trained and deployed with budgets of seconds. The client may change: the server may be another. */
record ChurnProject(String id, String version) {
    static final Map<String, Object> CUSTOMER =
            Map.of("tenure", 1, "MonthlyCharges", 29.85, "Contract", "Month-to-month", "SeniorCitizen", 0);
    private static final Path TABLE = Path.of("src/test/resources/data/telco_churn.csv");

    static ChurnProject create(ApiClient client) {
        String id = client.post("/api/projects", Map.of("name", "churn " + UUID.randomUUID()))
                .expect(201)
                .text("/id");
        Map<String, String> fields = Map.of("project_id", id, "name", "telco");
        String version =
                client.upload("/api/datasets/upload", fields, TABLE).expect(201).text("/dataset_version_id");
        return new ChurnProject(id, version);
    }

    String train(ApiClient client, int models) {
        Map<String, Object> config = Map.of(
                "max_models",
                models,
                "max_runtime_secs",
                90,
                "nfolds",
                0,
                "include_algos",
                List.of("GBM", "GLM", "DRF"));
        Map<String, Object> body = Map.of(
                "project_id", id,
                "dataset_version_id", version,
                "target_column", "Churn",
                "problem_type", "classification",
                "config", config);
        return client.post("/api/experiments", body).expect(201).text("/id");
    }

    boolean isRunning(ApiClient client, String experiment) {
        return look(client, experiment).path("status").asText().equals("running");
    }

    long modelCount(ApiClient client, String experiment) {
        return look(client, experiment).path("model_count").asLong();
    }

    /** It must end one way or the other, say why when it failed, and every model that it shows must answer. */
    JsonNode requireCleanEnd(ApiClient client, String experiment) {
        Processes.awaitThat(
                "the training's end",
                () -> List.of("succeeded", "failed")
                        .contains(look(client, experiment).path("status").asText()));
        JsonNode ended = look(client, experiment);
        if (ended.path("status").asText().equals("failed")) {
            assertThat(ended.path("error").asText()).isNotBlank().isNotEqualTo("null");
        }
        client.get("/api/models?experiment_id=" + experiment)
                .expect(200)
                .json()
                .path("items")
                .forEach(model -> client.post(
                                "/api/models/" + model.path("id").asText() + "/predict", Map.of("inputs", CUSTOMER))
                        .expect(200));
        return ended;
    }

    void requireSuccess(ApiClient client, String experiment) {
        JsonNode ended = requireCleanEnd(client, experiment);
        assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("succeeded");
    }

    String deployBestOf(ApiClient client, String experiment) {
        requireSuccess(client, experiment);
        String model = look(client, experiment).path("best_model_id").asText();
        Map<String, Object> body = Map.of("model_id", model, "name", "churn", "stage", "production");
        return client.post("/api/mlops/projects/" + id + "/deployments", body)
                .expect(201)
                .text("/id");
    }

    private static JsonNode look(ApiClient client, String experiment) {
        return client.get("/api/experiments/" + experiment).expect(200).at("/experiment");
    }
}
