package io.cupel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.ParquetQuestions;
import io.cupel.testing.PrivacyProject;
import java.nio.file.Path;
import java.util.Map;

/** A table of customers that the Privacy Suite writes anew, so large that it can be caught in the middle. The client may change. */
record AnonymizedTable(PrivacyProject project, String session) {
    private static final int ROWS = 250_000;

    /** Its addresses and names are found, and nothing is changed yet. */
    static AnonymizedTable detected(ApiClient client) {
        PrivacyProject project = PrivacyProject.create(client);
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "encrypt", Map.of());
        project.rule(policy, "name", "pseudonymize", Map.of());
        String session = project.session(policy, project.upload(customers()));
        project.detect(session);
        return new AnonymizedTable(project, session);
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

    AnonymizedTable by(ApiClient other) {
        return new AnonymizedTable(project.by(other), session);
    }

    void begin() {
        project.client().post(session + "/transform", Map.of()).expect(202);
    }

    boolean isChangingCells() {
        JsonNode found = project.look(session);
        assertThat(found.path("status").asText()).isEqualTo("transforming");
        JsonNode job = project.client()
                .get("/api/jobs/" + found.path("job_id").asText())
                .expect(200)
                .at("/job");
        return job.path("status").asText().equals("running")
                && job.path("progress").asDouble() > 0;
    }

    /** The interrupted run has ended, one way or the other, and says so; half an output is never seen. */
    void requireWholeOrNothing() {
        JsonNode ended = project.settled(session);
        if (ended.path("status").asText().equals("completed")) {
            requireWhole();
        } else {
            assertThat(ended.path("status").asText()).isEqualTo("failed");
            assertThat(ended.path("error").asText()).isNotBlank();
            project.client().get(session + "/download").expectError(404, "Anonymized output not found");
        }
    }

    void requireThatTheNextRunWorks() {
        project.transform(session);
        requireWhole();
    }

    private void requireWhole() {
        Path file = project.download(session, Path.of("target/durability.parquet"));
        ParquetQuestions output = new ParquetQuestions(file);
        assertThat(output.number("select count(*) from t")).isEqualTo(ROWS);
        assertThat(output.number("select count(distinct mail) from t where mail not like 'customer%'"))
                .isEqualTo(ROWS);
    }
}
