package io.cupel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A project whose tables go through the Privacy Suite as any client sends them. Sessions are known by their path. */
public record PrivacyProject(ApiClient client, String id) {
    public static PrivacyProject create(ApiClient client) {
        Map<String, String> named = Map.of("name", "private " + UUID.randomUUID());
        return new PrivacyProject(
                client, client.post("/api/projects", named).expect(201).text("/id"));
    }

    /** The same project by another client, as after a restart. */
    public PrivacyProject by(ApiClient other) {
        return new PrivacyProject(other, id);
    }

    /** Returns the dataset. */
    public String upload(String csv) {
        return client.upload("/api/datasets/upload", table(), "table.csv", csv.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .text("/dataset_id");
    }

    /** Returns the dataset. */
    public String upload(Path file) {
        return client.upload("/api/datasets/upload", table(), file).expect(201).text("/dataset_id");
    }

    private Map<String, String> table() {
        return Map.of("project_id", id, "name", "table " + UUID.randomUUID());
    }

    public String policy(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("project_id", id);
        body.put("name", "policy");
        return client.post("/api/privacy/policies", body).expect(201).text("/id");
    }

    public void rule(String policy, String piiType, String action, Map<String, Object> config) {
        Map<String, Object> rule = Map.of("pii_type", piiType, "action", action, "config", config);
        client.post("/api/privacy/policies/" + policy + "/rules", rule).expect(201);
    }

    public String session(String policy, String dataset) {
        return session(Map.of("policy_id", policy, "dataset_id", dataset));
    }

    public String sessionOfVersion(String policy, String version) {
        return session(Map.of("policy_id", policy, "dataset_version_id", version));
    }

    private String session(Map<String, String> body) {
        return "/api/privacy/sessions/"
                + client.post("/api/privacy/sessions", body).expect(201).text("/id");
    }

    public JsonNode detect(String session) {
        client.post(session + "/detect", Map.of()).expect(202);
        return require(session, "detected");
    }

    public JsonNode transform(String session) {
        client.post(session + "/transform", Map.of()).expect(202);
        return require(session, "completed");
    }

    /** Makes the output a dataset of its own and returns that. */
    public String register(String session) {
        Map<String, String> named = Map.of("name", "output " + UUID.randomUUID());
        return client.post(session + "/register", named).expect(201).text("/dataset_id");
    }

    /** What happened to a session or to a policy, given by its path; the first thing first. */
    public List<String> events(String path) {
        return client.get(path + "/audit").items().stream()
                .map(event -> event.path("event").asText())
                .toList();
    }

    /** The cells of a dataset of 500 rows at most, as text, by column. */
    public Map<String, List<String>> columns(String dataset) {
        Map<String, List<String>> columns = new HashMap<>();
        client.get("/api/datasets/" + dataset + "/preview?limit=500")
                .items()
                .forEach(row -> row.properties()
                        .forEach(cell -> columns.computeIfAbsent(cell.getKey(), name -> new ArrayList<>())
                                .add(cell.getValue().asText())));
        return columns;
    }

    /** The shared server's administrator, let into the project. */
    public ApiClient administrator() {
        ApiClient admin = CupelServer.shared().admin();
        String email = admin.get("/api/auth/me").expect(200).text("/user/email");
        client.post("/api/projects/" + id + "/members", Map.of("email", email, "role", "editor"))
                .expect(201);
        return admin;
    }

    /** What the session is when no job works on it any more. */
    public JsonNode settled(String session) {
        return Await.until(
                () -> look(session),
                found -> !Set.of("detecting", "transforming")
                        .contains(found.path("status").asText()));
    }

    public JsonNode look(String session) {
        return client.get(session).expect(200).at("/session");
    }

    private JsonNode require(String session, String status) {
        JsonNode settled = settled(session);
        assertThat(settled.path("status").asText()).as(settled.toString()).isEqualTo(status);
        return settled;
    }

    /** The output, a Parquet file, by the signed address that the server names. */
    public Path download(String session, Path target) {
        String address = client.get(session + "/download").expect(302).header("Location");
        Answer file = client.send("GET", address, null, BodyPublishers.noBody()).expect(200);
        try {
            return Files.write(target, file.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
