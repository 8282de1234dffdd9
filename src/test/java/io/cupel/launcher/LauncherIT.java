package io.cupel.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.Processes;
import io.cupel.testing.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's promises about processes, tried by really killing them. */
class LauncherIT {
    private static final String ANN = "ann@example.org";

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasSaidThroughEveryKindOfDeathAndLeavesNothingBehind() {
        try (CupelServer server = CupelServer.with(folder.resolve("data"), Path.of("target/it-launcher.log"))) {
            survives(server.start());
        }
    }

    private static void survives(CupelServer server) {
        ApiClient ann = server.running().newUser(ANN);
        ann.post("/api/projects", Map.of("name", "before")).expect(201);

        Processes.kill(Processes.of(server.data(), "bin/postgres"));
        Processes.awaitThat("a restart", () -> server.log().contains("PostgreSQL ended unexpectedly"));
        Processes.awaitThat("the database's return", () -> projects(ann).equals(List.of("before")));
        ann.post("/api/projects", Map.of("name", "after")).expect(201);

        server.kill();
        assertThat(Processes.of(server.data(), "bin/postgres"))
                .as("PostgreSQL outlives a killed launcher")
                .isNotEmpty();
        server.start();
        ApiClient again = server.running().anonymous().logIn(ANN, RunningServer.PASSWORD);
        assertThat(projects(again)).containsExactlyInAnyOrder("before", "after");

        int exitCode = server.stop();
        assertThat(exitCode).isEqualTo(143);
        assertThat(Processes.of(server.data(), "")).as("processes left behind").isEmpty();
    }

    private static List<String> projects(ApiClient client) {
        return client.get("/api/projects").json().path("items").findValuesAsText("name");
    }
}
