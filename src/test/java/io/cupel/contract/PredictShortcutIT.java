package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain predict calls are answered before JAX-RS. A caller must not be able to tell: a query, which means nothing here, takes the long way. */
class PredictShortcutIT {
    private static final String CUSTOMER =
            "{\"gender\":\"Female\",\"tenure\":5,\"MonthlyCharges\":70.5,\"Contract\":\"Month-to-month\"}";

    private static final SeededServer server = SeededServer.shared();
    private static final ApiClient ann = server.running().newUser();
    private static String deployment;
    private static String lost;

    @BeforeAll
    static void deploy() {
        String project = ann.post("/api/projects", Map.of("name", "p-" + UUID.randomUUID()))
                .expect(201)
                .text("/id");
        deployment = deploy(project, server.model(project), "churn");
        lost = deploy(project, server.lostModel(project), "lost");
    }

    private static String deploy(String project, String model, String name) {
        Map<String, Object> wanted = Map.of("model_id", model, "name", name);
        return ann.post("/api/mlops/projects/" + project + "/deployments", wanted)
                .expect(201)
                .text("/id");
    }

    static List<String> bodies() {
        return List.of(
                "{\"inputs\":" + CUSTOMER + "}",
                "{\"inputs\":[" + CUSTOMER + "," + CUSTOMER + "],\"options\":{\"contributions\":true}}",
                "{\"inputs\":{\"unheard_of\":1}}",
                "{\"inputs\":{\"tenure\":\"five\",\"gender\":{}}}",
                "{\"inputs\":[]}",
                "{\"inputs\":",
                "[]",
                " ",
                "{\"inputs\":{\"gender\":\"\\u0000\"}}");
    }

    @Test
    void aGoodCallIsAnswered() {
        String body = "{\"inputs\":" + CUSTOMER + "}";

        ann.newKey("predict").post(path(deployment), body).expect(200);
        ann.newKey("predict").post(path(deployment) + "?long=way", body).expect(200);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bothWaysAnswerAlike(String body) {
        ApiClient key = ann.newKey("predict");

        assertAlike(key.post(path(deployment), body), key.post(path(deployment) + "?long=way", body));
    }

    @Test
    void bothWaysRefuseAlike() {
        String body = "{\"inputs\":" + CUSTOMER + "}";
        String strangers = UUID.randomUUID().toString();
        ApiClient key = ann.newKey("predict");
        ApiClient reader = ann.newKey("read");

        assertAlike(key.post(path(strangers), body), key.post(path(strangers) + "?long=way", body));
        assertAlike(key.post(path(lost), body), key.post(path(lost) + "?long=way", body));
        assertAlike(reader.post(path(deployment), body), reader.post(path(deployment) + "?long=way", body));
    }

    @Test
    void aBodyOverTheLimitIsRefusedAlike() {
        String body = "{\"inputs\":\"" + "x".repeat(33 << 20) + "\"}";
        ApiClient key = ann.newKey("predict");

        assertAlike(key.post(path(deployment), body).expect(413), key.post(path(deployment) + "?long=way", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?long=way"})
    void everyCallCountsOnce(String way) {
        String good = "{\"inputs\":" + CUSTOMER + "}";

        assertThat(used(ann.newKey("predict").post(path(deployment) + way, good)))
                .isOne();
        assertThat(used(ann.newKey("predict").post(path(deployment) + way, "{")))
                .isOne();
        assertThat(used(ann.newKey("predict").post(path(lost) + way, good))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?long=way"})
    void everyRefusedCallIsLoggedOnce(String way) {
        Answer refused = ann.newKey("predict")
                .post(path(deployment) + way, "{\"inputs\":{\"tenure\":\"five\"}}")
                .expect(422);

        String logs = "/api/mlops/deployments/" + deployment + "/logs?search=" + refused.header("X-Request-Id");
        assertThat(ann.get(logs).expect(200).at("/total").asInt()).isOne();
    }

    private static void assertAlike(Answer shortWay, Answer longWay) {
        assertThat(withoutChance(shortWay)).isEqualTo(withoutChance(longWay));
        assertThat(shortWay.status()).isEqualTo(longWay.status());
        assertThat(headers(shortWay)).isEqualTo(headers(longWay));
    }

    /** But for ids and times, which no two answers share. */
    private static ObjectNode withoutChance(Answer answer) {
        ObjectNode json = (ObjectNode) answer.json();
        return json.without(List.of("prediction_id", "latency_ms", "request_id"));
    }

    /** The names, without what only says how the bytes came. */
    private static Set<String> headers(Answer answer) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(answer.headers().map().keySet());
        List.of("content-length", "transfer-encoding", "connection").forEach(names::remove);
        return names;
    }

    private static long used(Answer answer) {
        return Long.parseLong(answer.header("X-RateLimit-Limit"))
                - Long.parseLong(answer.header("X-RateLimit-Remaining"));
    }

    private static String path(String id) {
        return "/api/mlops/deployments/" + id + "/predict";
    }
}
