package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no module's own error, and what only a whole world can raise. */
class ErrorsApiIT {
    private static final World WORLD = World.shared();
    private static final ApiClient ANN = WORLD.owner;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/nothing", "/nothing.html", "/api/projects/1/2/3", "/api/%2e%2e/x"})
    void aRouteThatNobodyServesIsNotFound(String path) {
        Answer answer = ANN.get(path).expectError(404, "Not Found");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json()).hasSize(1);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = ANN.delete("/api/projects").expectError(405, "Method Not Allowed");

        assertThat(answer.header("Allow")).contains("GET", "POST").doesNotContain("DELETE");
    }

    @Test
    void aFormatThatNobodyWritesIsNotAcceptable() {
        ANN.header("Accept", "text/csv").get("/api/projects").expectError(406, "Not Acceptable");
    }

    @Test
    void whoAsksForAProblemGetsItsFieldsBesideTheDetail() {
        String path = "/api/models/" + UUID.randomUUID();

        Answer answer =
                ANN.header("Accept", "application/problem+json").get(path).expectError(404, "Model not found");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("about:blank");
        assertThat(answer.text("/title")).isEqualTo("Not Found");
        assertThat(answer.at("/status").asInt()).isEqualTo(404);
        assertThat(answer.text("/instance")).isEqualTo(path);
    }

    @Test
    void aDatasetThatAnExperimentUsesStays() {
        String dataset = WORLD.path("/api/datasets/{dataset_id}");

        ANN.delete(dataset).expectError(409, "Dataset is in use");

        ANN.get(dataset).expect(200);
        ANN.get(dataset + "/preview").expect(200);
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        upload("%PDF-1.7\n").expectError(422, "Unsupported file type");
        upload("a,b\n1,2\n1\n").expectError(422, "Could not parse CSV: line 3: expected 2 fields, found 1");
    }

    @Test
    void anExperimentNeedsAColumnAndAProblemThatExist() {
        experiment("no such column", "classification").expectError(422, "target_column not found in dataset");
        experiment("Species", "ranking").expectError(422, "Invalid problem_type");
    }

    private static Answer experiment(String target, String problem) {
        return ANN.post(
                "/api/experiments",
                Map.of(
                        "project_id",
                        WORLD.id("projects"),
                        "dataset_version_id",
                        WORLD.id("versions"),
                        "target_column",
                        target,
                        "problem_type",
                        problem));
    }

    private static Answer upload(String content) {
        return ANN.upload(
                "/api/datasets/upload",
                Map.of("project_id", WORLD.id("projects"), "name", "refused"),
                "table.csv",
                content.getBytes(StandardCharsets.UTF_8));
    }
}
