package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.RunningServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser is told, whatever the answer and whoever gave it: a handler, a filter, the container, MicroProfile. */
class SecurityHeadersIT {
    private final RunningServer server = CupelServer.shared();
    private final ApiClient anybody = server.anonymous();

    @ParameterizedTest
    @CsvSource({
        "/api/ping, 200",
        "/api/auth/me, 401",
        "/api/no-such-thing, 404",
        "/no-such-page, 404",
        "/api/auth/login, 405",
        "/openapi, 200",
        "/health, 200",
        "/health/ready, 200",
        "/metrics, 200"
    })
    void areOnEveryAnswer(String path, int status) {
        assertHeaders(anybody.get(path).expect(status));
    }

    @Test
    void areOnAnswersToBrokenCallsAndBadTokens() {
        assertHeaders(anybody.post("/api/auth/login", "{").expect(400));
        assertHeaders(
                anybody.bearer("eyJhbGciOiJub25lIn0.e30.x").get("/api/auth/me").expect(401));
    }

    @Test
    void areOnAnswersWithSecretsInThem() {
        ApiClient ann = server.newUser();

        assertHeaders(ann.get("/api/auth/me").expect(200));
        assertHeaders(ann.post("/api/auth/api-keys", Map.of("name", "key", "scopes", List.of("read")))
                .expect(201));
    }

    @Test
    void areOnDownloads() {
        ApiClient ann = server.newUser();
        String project =
                ann.post("/api/projects", Map.of("name", "Files")).expect(201).text("/id");
        byte[] csv = "a,b\n1,x\n2,y\n3,z\n".getBytes(StandardCharsets.UTF_8);
        String dataset = ann.upload(
                        "/api/datasets/upload", Map.of("project_id", project, "name", "abc"), "abc.csv", csv)
                .expect(201)
                .text("/dataset_id");

        Answer redirect = ann.get("/api/datasets/" + dataset + "/download").expect(302);

        assertHeaders(redirect);
        assertHeaders(anybody.get(redirect.header("Location")).expect(200));
    }

    private static void assertHeaders(Answer answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options"))
                .as(answer::toString)
                .containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
