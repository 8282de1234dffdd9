package io.cupel.contract;

import static io.cupel.contract.SeededServer.MAX_COLUMNS;
import static io.cupel.contract.SeededServer.MAX_FILE;
import static io.cupel.contract.SeededServer.PERMITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client is told when something behind the interface is broken, and where the limits are. */
class FailuresApiIT {
    private static final Map<String, Object> CUSTOMER = Map.of("inputs", Map.of("tenure", 5, "Contract", "Two year"));

    private static final SeededServer server = SeededServer.limited();
    private static final ApiClient ann = server.running().newUser();

    private String project;

    @BeforeEach
    void createProject() {
        project = ann.post("/api/projects", Map.of("name", "p-" + UUID.randomUUID()))
                .expect(201)
                .text("/id");
    }

    @Test
    void aModelThatFailsOnARowFailsThePrediction() {
        String model = server.failingModel(project);
        String deployment = deployed(model);

        Answer direct = ann.post("/api/models/" + model + "/predict", CUSTOMER).expectError(500, "Prediction failed");
        Answer deployed = predict(ann, deployment).expectError(500, "Prediction failed");

        for (Answer answer : List.of(direct, deployed)) {
            assertThat(answer.text("/request_id")).isEqualTo(answer.header("X-Request-Id"));
            assertThat(answer.header("X-RateLimit-Remaining")).isNotBlank();
            assertThat(server.log()).contains(answer.header("X-Request-Id"));
        }
        Answer log = ann.get(path(deployment) + "/logs").expect(200);
        assertThat(log.at("/total").asInt()).isEqualTo(1);
        assertThat(log.at("/items/0/status").asInt()).isEqualTo(500);
        assertThat(log.text("/items/0/error")).isEqualTo("Prediction failed");
    }

    @Test
    void withoutItsLogAPredictionIsNotAnsweredAndTheNextOneIs() {
        String deployment = deployed(server.model(project));
        ApiClient key = ann.newKey("predict");

        server.without("inference_logs", () -> {
            Answer refused = predict(key, deployment).expectError(503, "Inference log unavailable");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("" + PERMITS);
        });

        predict(key, deployment).expect(200);
        assertThat(ann.get(path(deployment) + "/logs").at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void theUnforeseenIsToldWithoutAWordOfIt() {
        server.without("datasets", () -> {
            Answer answer = ann.get("/api/datasets").expectError(500, "Internal server error");

            assertThat(answer.text("/request_id")).isEqualTo(answer.header("X-Request-Id"));
            assertThat(answer.json()).hasSize(2);
            assertThat(server.log()).contains(answer.header("X-Request-Id"));
        });

        ann.get("/api/datasets").expect(200);
    }

    @Test
    void aKeyPredictsUpToItsLimitAndIsToldWhenToComeBack() {
        String model = server.model(project);
        String deployment = deployed(model);
        ApiClient key = ann.newKey("predict");

        for (int left = PERMITS - 1; left >= 0; left--) {
            Answer answer = predict(key, deployment).expect(200);
            assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("" + PERMITS);
            assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("" + left);
        }
        Answer refused = predict(key, deployment).expectError(429, "Rate limit exceeded");

        assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("" + PERMITS);
        assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(secondsUntil(refused.header("X-RateLimit-Reset"))).isBetween(3_500L, 3_601L);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 900);
        key.post("/api/models/" + model + "/predict", CUSTOMER).expectError(429, "Rate limit exceeded");
        predict(ann.newKey("predict"), deployment).expect(200);
    }

    @Test
    void everyAnswerOfALimitedCallTellsTheLimit() {
        String path = path(deployed(server.model(project))) + "/predict";
        ApiClient key = ann.newKey("predict");

        List<Answer> refusals = List.of(
                server.running().anonymous().post(path, CUSTOMER).expect(401),
                ann.newKey("read").post(path, CUSTOMER).expect(403),
                predict(key, UUID.randomUUID().toString()).expectError(404, "Deployment not found or inactive"),
                key.post(path, "{").expect(400),
                key.send("POST", path, "text/csv", BodyPublishers.ofString("a")).expect(415),
                key.post(path, Map.of()).expect(422));

        assertThat(refusals).allSatisfy(answer -> {
            assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("" + PERMITS);
            assertThat(answer.header("X-RateLimit-Remaining")).matches("\\d");
            assertThat(secondsUntil(answer.header("X-RateLimit-Reset"))).isBetween(-5L, 3_601L);
        });
    }

    @Test
    void aFileOverTheLimitIsRefusedAndLeavesNothingBehind() {
        String row = "1,2\n";
        String largest = "a,b\n" + row.repeat((MAX_FILE - 4) / row.length());

        upload(largest + row).expectError(413, "File too large (limit 120000 bytes)");
        upload(row.repeat(500_000)).expectError(413, "File too large (limit 120000 bytes)");

        assertThat(ann.get("/api/datasets?project_id=" + project).at("/total").asInt())
                .isZero();
        upload(largest).expect(201);
    }

    @Test
    void aTableOverTheLimitIsRefused() {
        upload(table(MAX_COLUMNS + 1)).expectError(422, "Too many columns (limit 25)");
        upload(table(MAX_COLUMNS)).expect(201);
    }

    private static String table(int columns) {
        String header =
                IntStream.range(0, columns).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
        return header + "\n" + header.replace("c", "1") + "\n";
    }

    private Answer upload(String content) {
        return ann.upload(
                "/api/datasets/upload",
                Map.of("project_id", project, "name", "table"),
                "table.csv",
                content.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private String deployed(String model) {
        return ann.post(
                        "/api/mlops/projects/" + project + "/deployments",
                        Map.of("model_id", model, "name", "d-" + UUID.randomUUID()))
                .expect(201)
                .text("/id");
    }

    private static Answer predict(ApiClient client, String deployment) {
        return client.post(path(deployment) + "/predict", CUSTOMER);
    }

    private static String path(String deployment) {
        return "/api/mlops/deployments/" + deployment;
    }

    private static long secondsUntil(String unixSeconds) {
        return Long.parseLong(unixSeconds) - Instant.now().getEpochSecond();
    }
}
