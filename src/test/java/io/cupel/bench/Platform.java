package io.cupel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.PrivacyProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What the benchmark asks of the server, as any client would. */
final class Platform {
    private static final String BOUNDARY = "cupel-bench";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ApiClient client;
    private final String project;

    Platform(ApiClient client, String name) {
        this.client = client;
        this.project =
                client.post("/api/projects", Map.of("name", name)).expect(201).text("/id");
    }

    Platform(PrivacyProject project) {
        this.client = project.client();
        this.project = project.id();
    }

    /** Streams the file; returns the version's id. */
    String upload(Path csv) {
        try {
            String fields = field("project_id", project)
                    + field("name", csv.getFileName().toString());
            String head = fields + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + csv.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n";
            Answer answer = client.send(
                    "POST",
                    "/api/datasets/upload",
                    "multipart/form-data; boundary=" + BOUNDARY,
                    BodyPublishers.concat(
                            BodyPublishers.ofString(head),
                            BodyPublishers.ofFile(csv),
                            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
            return answer.expect(201).text("/dataset_version_id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** Trains to the end; returns the experiment. */
    JsonNode train(String version, String target, String problem, Map<String, Object> config) {
        Map<String, Object> wanted = Map.of(
                "project_id", project,
                "dataset_version_id", version,
                "target_column", target,
                "problem_type", problem,
                "config", config);
        String id = client.post("/api/experiments", wanted).expect(201).text("/id");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode experiment =
                    client.get("/api/experiments/" + id).expect(200).at("/experiment");
            if (experiment.path("status").asText().equals("succeeded")) {
                return experiment;
            }
            if (experiment.path("status").asText().equals("failed")) {
                throw new AssertionError(experiment);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("training takes too long");
    }

    /** The lines of the engine's own log. */
    JsonNode events(String experiment) {
        return client.get("/api/experiments/" + experiment + "/events?limit=500")
                .expect(200)
                .at("/items");
    }

    String deploy(String model) {
        Map<String, Object> wanted = Map.of("model_id", model, "name", "bench", "stage", "production");
        return client.post("/api/mlops/projects/" + project + "/deployments", wanted)
                .expect(201)
                .text("/id");
    }

    /** The model's file, by the signed address that the server names. */
    Path download(String model, Path target) throws IOException {
        String address =
                client.get("/api/models/" + model + "/download").expect(302).header("Location");
        Answer file = client.send("GET", address, null, BodyPublishers.noBody()).expect(200);
        return Files.write(target, file.body());
    }

    /** Rows of a CSV without quotes as JSON objects; what reads like a number becomes one, unless it is named. */
    static List<String> rows(Path csv, List<String> texts, String without) throws IOException {
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        List<String> names = List.of(lines.get(0).split(",", -1));
        return lines.stream()
                .skip(1)
                .map(line -> json(names, line.split(",", -1), texts, without))
                .toList();
    }

    private static String json(List<String> names, String[] values, List<String> texts, String without) {
        StringBuilder row = new StringBuilder("{");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.equals(without) && !values[i].isBlank()) {
                boolean number = values[i].matches("-?\\d+(\\.\\d+)?") && !texts.contains(name);
                String value = number ? values[i] : "\"" + values[i] + "\"";
                row.append(row.length() == 1 ? "" : ",")
                        .append('"')
                        .append(name)
                        .append("\":")
                        .append(value);
            }
        }
        return row.append('}').toString();
    }
}
