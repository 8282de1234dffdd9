package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.ParquetQuestions;
import io.cupel.testing.PrivacyProject;
import io.cupel.testing.Processes;
import io.cupel.testing.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while it writes a table anew: the session ends, half an output is never seen, and the next run works. */
class PrivacyDurabilityIT {
    private static final String ANN = "ann@example.org";
    private static final int ROWS = 250_000;

    @TempDir
    Path folder;

    @Test
    void aKilledTransformationLeavesNothingHalfDone() throws IOException {
        try (CupelServer server =
                CupelServer.with(folder.resolve("data"), Path.of("target/it-privacy-durability.log"))) {
            PrivacyProject project =
                    PrivacyProject.create(server.start().running().newUser(ANN));
            String session = detected(project);

            project.client().post(session + "/transform", Map.of()).expect(202);
            Processes.awaitThat("cells being changed", () -> isChangingCells(project, session));
            server.kill();
            assertThat(outputs(server)).isEmpty();
            server.start();

            PrivacyProject again = project.by(server.running().anonymous().logIn(ANN, RunningServer.PASSWORD));
            requireWholeOrNothing(again, session);
            again.transform(session);
            requireWhole(again, session);
            assertThat(outputs(server)).hasSize(1);
        }
    }

    private static String detected(PrivacyProject project) {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "encrypt", Map.of());
        project.rule(policy, "name", "pseudonymize", Map.of());
        String session = project.session(policy, project.upload(customers()));
        project.detect(session);
        return session;
    }

    private static String customers() {
        StringBuilder csv = new StringBuilder("mail,again,who\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("customer")
                    .append(row)
                    .append("@example.org,person.")
                    .append(row * 7)
                    .append("@example.net,")
                    .append(row % 2 == 0 ? "Anna Miller" : "John Smith")
                    .append('\n');
        }
        return csv.toString();
    }

    private static boolean isChangingCells(PrivacyProject project, String session) {
        JsonNode found = project.look(session);
        assertThat(found.path("status").asText()).isEqualTo("transforming");
        ApiClient client = project.client();
        JsonNode job = client.get("/api/jobs/" + found.path("job_id").asText())
                .expect(200)
                .at("/job");
        return job.path("status").asText().equals("running")
                && job.path("progress").asDouble() > 0;
    }

    private static void requireWholeOrNothing(PrivacyProject project, String session) {
        JsonNode ended = project.settled(session);
        if (ended.path("status").asText().equals("completed")) {
            requireWhole(project, session);
        } else {
            assertThat(ended.path("status").asText()).isEqualTo("failed");
            assertThat(ended.path("error").asText()).isNotBlank();
            project.client().get(session + "/download").expectError(404, "Anonymized output not found");
        }
    }

    private static void requireWhole(PrivacyProject project, String session) {
        Path file = project.download(session, Path.of("target/privacy-durability.parquet"));
        ParquetQuestions output = new ParquetQuestions(file);
        assertThat(output.number("select count(*) from t")).isEqualTo(ROWS);
        assertThat(output.number("select count(distinct mail) from t where mail not like 'customer%'"))
                .isEqualTo(ROWS);
    }

    private static List<Path> outputs(CupelServer server) throws IOException {
        Path blobs = server.data().resolve("storage/blobs/privacy");
        if (!Files.exists(blobs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(blobs)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
