package io.cupel.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The lines that the demo leaves behind, pasted into a shell. */
class NextStepsIT {
    private final ApiClient ann = CupelServer.shared().newUser();
    /** As the demo makes it. */
    private final String key = ann.post(
                    "/api/auth/api-keys",
                    Map.of("name", "demo " + UUID.randomUUID(), "scopes", List.of("write", "predict")))
            .expect(201)
            .text("/key");

    @Test
    void theLineForThePrivacySuiteFindsWhoIsSpokenOf() throws IOException {
        List<String> lines = shown().lines().toList();
        String export = lineWith("export KEY=", lines);

        JsonObject answer = Json.parse(run(export + "\n" + lineWith("/api/privacy/analyze", lines)))
                .asObject();

        assertThat(answer.get("results")
                        .asArray()
                        .get(0)
                        .asObject()
                        .get("spans")
                        .asArray())
                .extracting(NextStepsIT::type)
                .containsExactly("name", "date_of_birth", "email");
    }

    private static String type(JsonValue span) {
        return span.asObject().getString("pii_type", "");
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        new NextSteps(new Screen(shown::append, false), CupelServer.shared().url())
                .show(new DemoLogin("ann@example.org", "secret"), key, "p", "d", new JsonObject());
        return shown.toString();
    }

    private static String lineWith(String part, List<String> lines) {
        return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    private static String run(String script) throws IOException {
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
