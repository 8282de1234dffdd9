package io.cupel.launcher.demo;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import io.cupel.launcher.machine.LaunchFailure;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The main job, step by step. */
public final class Demo {
    private static final String CUSTOMER = "7590-VHVEG";
    private static final String PROJECT = "Customer churn";
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;

    private final String url;
    private final Path data;
    private final Screen screen;
    private final DemoClient client;

    /** @param terminal takes text as it is, line ends included */
    public Demo(String url, Path data, Consumer<String> terminal, boolean isInteractive) {
        this.url = url;
        this.data = data;
        this.screen = new Screen(terminal, isInteractive);
        this.client = new DemoClient(url);
    }

    /** @throws LaunchFailure when a step does not come out as it should, with the server's reason */
    public void play() {
        screen.line("");
        screen.line("Demo: which customers of a telephone company are about to leave?");
        DemoLogin login = logIn();
        String key = createKey();
        String project = createProject();
        TelcoChurn table = TelcoChurn.bundled();
        JsonObject experiment = train(project, upload(project, table));
        new Leaderboard(client, screen).show(experiment.getString("id", ""));
        String deployment = deploy(project, experiment.getString("best_model_id", ""));
        JsonObject customer = table.customer(CUSTOMER);
        new Explanation(client, screen).ask(deployment, CUSTOMER, customer);
        new NextSteps(screen, url).show(login, key, project, deployment, customer);
    }

    private DemoLogin logIn() {
        screen.step("Register and log in");
        DemoLogin login = DemoLogin.keptIn(data);
        register(login);
        DemoClient.Answer answer = client.tryPost("/api/auth/login", credentials(login));
        if (answer.status() == UNAUTHORIZED) {
            login = DemoLogin.renewedIn(data);
            register(login);
            answer = new DemoClient.Answer(200, client.post("/api/auth/login", credentials(login)));
        }
        client.header("X-CSRF-Token", answer.body().getString("csrf_token", ""));
        screen.detail("as " + login.email());
        return login;
    }

    /** The user of an earlier demo is welcome. */
    private void register(DemoLogin login) {
        DemoClient.Answer answer =
                client.tryPost("/api/auth/register", credentials(login).add("name", "Demo"));
        if (answer.status() != 201 && answer.status() != CONFLICT) {
            throw new LaunchFailure(
                    "The demo stops: registering was answered " + answer.status() + " " + answer.detail());
        }
    }

    private static JsonObject credentials(DemoLogin login) {
        return new JsonObject().add("email", login.email()).add("password", login.password());
    }

    private String createKey() {
        JsonObject key =
                numbered("/api/auth/api-keys", "demo", new JsonObject().add("scopes", Json.array("write", "predict")));
        String secret = key.getString("key", "");
        client.header("Authorization", "Bearer " + secret);
        screen.detail("with an API key for everything that follows");
        return secret;
    }

    private String createProject() {
        screen.step("Create a project");
        JsonObject created = numbered("/api/projects", PROJECT, new JsonObject());
        screen.detail(created.get("project").asObject().getString("name", PROJECT));
        return created.getString("id", "");
    }

    /** Names are unique; those of earlier demos are taken. */
    private JsonObject numbered(String path, String name, JsonObject body) {
        DemoClient.Answer answer = client.tryPost(path, body.set("name", name));
        for (int number = 2; answer.status() == CONFLICT; number++) {
            answer = client.tryPost(path, body.set("name", name + " " + number));
        }
        if (answer.status() != 201) {
            throw new LaunchFailure(
                    "The demo stops: POST " + path + " was answered " + answer.status() + " " + answer.detail());
        }
        return answer.body();
    }

    private JsonObject upload(String project, TelcoChurn table) {
        screen.step("Upload " + TelcoChurn.FILE);
        Map<String, String> fields = Map.of("project_id", project, "name", "Telco customers");
        JsonObject dataset = client.upload("/api/datasets/upload", fields, TelcoChurn.FILE, table.content());
        JsonObject quality = dataset.get("quality").asObject();
        screen.detail(String.format(
                "7,043 customers, 21 columns; data quality %.1f of 100, %d remarks",
                quality.getDouble("overall_score", 0),
                quality.get("issues").asArray().size()));
        return dataset;
    }

    private JsonObject train(String project, JsonObject dataset) {
        screen.step("Train with H2O AutoML: what tells customers who leave from those who stay?");
        JsonObject config = new JsonObject()
                .add("max_models", 4)
                .add("max_runtime_secs", 180)
                .add("nfolds", 3)
                .add("exclude_algos", Json.array("DeepLearning"));
        JsonObject created = client.post(
                "/api/experiments",
                new JsonObject()
                        .add("project_id", project)
                        .add("dataset_version_id", dataset.getString("dataset_version_id", ""))
                        .add("name", "Who leaves?")
                        .add("target_column", TelcoChurn.TARGET)
                        .add("problem_type", "classification")
                        .add("config", config));
        return new TrainingWatch(client, screen).follow(created.getString("id", ""));
    }

    private String deploy(String project, String model) {
        screen.step("Deploy the best model");
        JsonObject body =
                new JsonObject().add("model_id", model).add("name", "churn").add("stage", "production");
        JsonObject deployment = client.post("/api/mlops/projects/" + project + "/deployments", body);
        screen.detail("in production; every prediction from now on is logged");
        return deployment.getString("id", "");
    }
}
