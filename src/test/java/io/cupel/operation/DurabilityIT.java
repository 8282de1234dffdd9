package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.Processes;
import io.cupel.testing.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Engine, database and server are really killed, in the middle of their work: what was acknowledged is there afterwards, what was half
 * done is not seen, trainings and transformations end, and the next ones succeed. When the launcher is asked to stop, nothing outlives
 * it. One server and one story, because each start costs its time.
 */
class DurabilityIT {
    private static final String ANN = "ann@example.org";
    private static final int SOME = 30;
    private static final int ROWS = 300_000;
    private static final String WHOLE = "whole";
    private static final String NOTHING = "nothing";

    @TempDir
    Path folder;

    @Test
    void losesNothingThatItAcknowledgedAndLeavesNothingBehind() throws IOException {
        try (CupelServer server = CupelServer.with(folder.resolve("data"), Path.of("target/it-durability.log"))) {
            ApiClient ann = server.start().running().newUser(ANN);
            ChurnProject project = ChurnProject.create(ann);

            engineDies(server, ann, project);
            String deployment = project.deployBestOf(ann, project.train(ann, 1));
            databaseDies(server, ann, project, deployment);
            serverDies(server, ann, project, deployment);
            endsWhenAsked(server);
        }
    }

    private static void engineDies(CupelServer server, ApiClient ann, ChurnProject project) {
        String experiment = project.train(ann, 3);
        Processes.awaitThat("a first model", () -> project.modelCount(ann, experiment) > 0);

        Processes.kill(Processes.of(server.data(), "cupel.node"));

        project.requireCleanEnd(ann, experiment);
        assertThat(project.modelCount(ann, experiment)).isPositive();
    }

    private static void databaseDies(CupelServer server, ApiClient ann, ChurnProject project, String deployment) {
        Burst burst = Burst.of(ann.newKey("predict"), deployment, ChurnProject.CUSTOMER);
        String experiment = project.train(ann, 1);
        Processes.awaitThat("predictions", () -> burst.size() > SOME);

        Processes.kill(Processes.of(server.data(), "bin/postgres"));
        Processes.awaitThat("a restart", () -> server.log().contains("PostgreSQL ended unexpectedly"));
        int before = burst.size();
        Processes.awaitThat("predictions on the database's return", () -> burst.size() > before + SOME);

        Set<String> acknowledged = burst.acknowledged();
        assertThat(logged(ann, deployment)).containsAll(acknowledged);
        project.requireCleanEnd(ann, experiment);
    }

    private static void serverDies(CupelServer server, ApiClient ann, ChurnProject project, String deployment)
            throws IOException {
        AnonymizedTable table = AnonymizedTable.detected(ann);
        Burst burst = Burst.of(ann.newKey("predict"), deployment, ChurnProject.CUSTOMER);
        String experiment = project.train(ann, 3);
        Processes.awaitThat("predictions", () -> burst.size() > SOME && project.isRunning(ann, experiment));
        CompletableFuture<Boolean> upload = CompletableFuture.supplyAsync(() -> isUploaded(ann, project));
        table.begin();
        Processes.awaitThat("cells being changed", table::isChangingCells);

        server.kill();
        Set<String> acknowledged = burst.acknowledged();
        assertThat(Processes.of(server.data(), "bin/postgres"))
                .as("PostgreSQL outlives a killed launcher")
                .isNotEmpty();
        assertThat(outputs(server)).isEmpty();
        server.start();
        ApiClient again = server.running().anonymous().logIn(ANN, RunningServer.PASSWORD);

        assertThat(logged(again, deployment)).containsAll(acknowledged);
        assertThat(visibleUploads(again, project)).isIn(upload.join() ? Set.of(WHOLE) : Set.of(WHOLE, NOTHING));
        project.requireCleanEnd(again, experiment);
        project.requireSuccess(again, project.train(again, 1));
        requireOneOutput(server, table.by(again));
    }

    private static void requireOneOutput(CupelServer server, AnonymizedTable table) throws IOException {
        table.requireWholeOrNothing();
        table.requireThatTheNextRunWorks();
        assertThat(outputs(server)).hasSize(1);
    }

    private static void endsWhenAsked(CupelServer server) {
        assertThat(server.stop()).as("the exit code of SIGTERM").isEqualTo(143);
        assertThat(Processes.of(server.data(), "")).as("processes left behind").isEmpty();
    }

    /** The files of anonymised tables. */
    private static List<Path> outputs(CupelServer server) throws IOException {
        Path blobs = server.data().resolve("storage/blobs/privacy");
        if (!Files.exists(blobs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(blobs)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isUploaded(ApiClient client, ChurnProject project) {
        StringBuilder csv = new StringBuilder("id,a,b,c\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(row)
                    .append(',')
                    .append(row % 97)
                    .append(',')
                    .append(row * 0.25)
                    .append(",level")
                    .append(row % 11)
                    .append('\n');
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return client.upload(
                                    "/api/datasets/upload",
                                    Map.of("project_id", project.id(), "name", "large"),
                                    "large.csv",
                                    content)
                            .status()
                    == 201;
        } catch (UncheckedIOException serverIsDown) {
            return false;
        }
    }

    private static String visibleUploads(ApiClient client, ChurnProject project) {
        Answer list = client.get("/api/datasets?search=large&project_id=" + project.id())
                .expect(200);
        if (list.at("/total").asInt() == 0) {
            return NOTHING;
        }
        String lastRow = "/api/datasets/" + list.text("/items/0/id") + "/preview?limit=1&offset=" + (ROWS - 1);
        return client.get(lastRow).status() == 200 ? WHOLE : "in part";
    }

    private static Set<String> logged(ApiClient client, String deployment) {
        Set<String> ids = new HashSet<>();
        List<String> page;
        do {
            page = client.get("/api/mlops/deployments/" + deployment + "/logs?limit=500&offset=" + ids.size())
                    .expect(200)
                    .json()
                    .path("items")
                    .findValuesAsText("prediction_id");
            ids.addAll(page);
        } while (page.size() == 500);
        return ids;
    }
}
