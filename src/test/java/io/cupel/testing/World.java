package io.cupel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of everything: a project with members of each role, a dataset, a small trained experiment, a model, a deployment.
 * Made once per run; tests only look at it.
 */
public final class World {
    private static final Path PENGUINS = Path.of("src/test/resources/data/penguins_raw.csv");
    private static final Pattern PARAMETER = Pattern.compile("([a-z_-]+)/\\{[a-z_]+}");

    private final RunningServer server;
    private final Map<String, String> ids = new LinkedHashMap<>();

    public final ApiClient owner;
    public final ApiClient editor;
    public final ApiClient viewer;
    public final ApiClient stranger;
    /** The server's administrator, who is an editor here. */
    public final ApiClient admin;

    private World(RunningServer server) {
        this.server = server;
        this.owner = server.newUser();
        this.editor = server.newUser();
        this.viewer = server.newUser();
        this.stranger = server.newUser();
        this.admin = server.admin();
    }

    /** One that a test may wear out. */
    public static World create() {
        return new World(CupelServer.shared()).fill();
    }

    public static World shared() {
        return Shared.WORLD;
    }

    private static final class Shared {
        static final World WORLD = create();
    }

    /** By the plural that stands in paths: {@code projects}, {@code datasets}, {@code versions} … */
    public String id(String plural) {
        String id = ids.get(plural);
        if (id == null) {
            throw new AssertionError("The world has no " + plural);
        }
        return id;
    }

    /** The template with this world's ids in place of its parameters. */
    public String path(String template) {
        Matcher parameters = PARAMETER.matcher(template);
        return parameters.replaceAll(match -> match.group(1) + "/" + id(match.group(1)));
    }

    public ApiClient anonymous() {
        return server.anonymous();
    }

    private World fill() {
        String project =
                owner.post("/api/projects", Map.of("name", "World")).expect(201).text("/id");
        ids.put("projects", project);
        ids.put("members", join(editor, "editor"));
        join(viewer, "viewer");
        join(admin, "editor");
        ids.put(
                "api-keys",
                owner.post("/api/auth/api-keys", Map.of("name", "world", "scopes", List.of("read")))
                        .expect(201)
                        .text("/id"));
        addDataset(project);
        addModel(project);
        addDeployment(project);
        addPolicy(project);
        addPrivacySession();
        return this;
    }

    private String join(ApiClient user, String role) {
        String email = user.get("/api/auth/me").expect(200).text("/user/email");
        return owner.post("/api/projects/" + id("projects") + "/members", Map.of("email", email, "role", role))
                .expect(201)
                .text("/id");
    }

    private void addDataset(String project) {
        Answer uploaded = owner.upload(
                        "/api/datasets/upload", Map.of("project_id", project, "name", "penguins"), PENGUINS)
                .expect(201);
        ids.put("datasets", uploaded.text("/dataset_id"));
        ids.put("versions", uploaded.text("/dataset_version_id"));
    }

    private void addPolicy(String project) {
        String policy = owner.post("/api/privacy/policies", Map.of("project_id", project, "name", "world"))
                .expect(201)
                .text("/id");
        ids.put("policies", policy);
        Map<String, Object> rule = Map.of("pii_type", "email", "action", "redact");
        ids.put(
                "rules",
                owner.post("/api/privacy/policies/" + policy + "/rules", rule)
                        .expect(201)
                        .text("/id"));
    }

    private void addPrivacySession() {
        Answer created = owner.post(
                        "/api/privacy/sessions",
                        Map.of("policy_id", id("policies"), "dataset_version_id", id("versions")))
                .expect(201);
        ids.put("sessions", created.text("/id"));
        String path = "/api/privacy/sessions/" + created.text("/id");
        owner.post(path + "/detect", Map.of()).expect(202);
        Await.until(() -> owner.get(path).expect(200).text("/session/status"), "detected"::equals);
        ids.put("findings", owner.get(path + "/findings?all=true").expect(200).text("/items/0/id"));
    }

    private void addModel(String project) {
        Answer created = owner.post(
                        "/api/experiments",
                        Map.of(
                                "project_id",
                                project,
                                "dataset_version_id",
                                id("versions"),
                                "target_column",
                                "Species",
                                "problem_type",
                                "classification",
                                "config",
                                Map.of("max_models", 1, "nfolds", 0, "include_algos", List.of("GLM"))))
                .expect(201);
        ids.put("experiments", created.text("/id"));
        ids.put("jobs", created.text("/job_id"));
        JsonNode experiment = Await.until(
                () -> owner.get("/api/experiments/" + id("experiments"))
                        .expect(200)
                        .at("/experiment"),
                state -> !List.of("queued", "running")
                        .contains(state.path("status").asText()));
        if (!experiment.path("status").asText().equals("succeeded")) {
            throw new AssertionError("The world's training failed: " + experiment);
        }
        ids.put("models", experiment.path("best_model_id").asText());
    }

    private void addDeployment(String project) {
        Map<String, Object> deployment =
                Map.of("model_id", id("models"), "name", "world-" + UUID.randomUUID(), "stage", "staging");
        ids.put(
                "deployments",
                owner.post("/api/mlops/projects/" + project + "/deployments", deployment)
                        .expect(201)
                        .text("/id"));
    }
}
