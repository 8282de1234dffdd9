package io.cupel.engine.h2o;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.engine.Algorithm;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineColumn.Kind;
import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.EngineSettings;
import io.cupel.engine.EngineSettings.Login;
import io.cupel.engine.TrainedModel;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingData.HoldOutRows;
import io.cupel.engine.TrainingEvent.Level;
import io.cupel.engine.TrainingOutcome;
import io.cupel.testing.StumblingRelay;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The engine for real: one process for the whole class, killed and started anew where a test is about that. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class H2oEngineIT {
    @TempDir
    static Path folder;

    private static LocalH2oProcess node;
    private static H2oTrainingEngine engine;

    @BeforeAll
    static void boot() {
        EngineSettings settings = settings(folder.resolve("work"));
        node = new LocalH2oProcess(settings);
        engine = new H2oTrainingEngine(settings, node, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private static EngineSettings settings(Path work) {
        return new EngineSettings(
                Optional.empty(),
                new Login("", ""),
                Path.of(System.getProperty("cupel.dist", "target/cupel"), "engine"),
                work,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                1500,
                2,
                21320,
                100);
    }

    @Test
    void trainsTwoFamiliesAndTheirEnsemble() throws Exception {
        RecordedTraining recorded = new RecordedTraining();

        TrainingOutcome outcome = engine.train(Runs.classify("Churn", Runs.small(2)), Runs.telco(folder), recorded);

        assertThat(outcome.cancelled()).isFalse();
        assertThat(outcome.sortMetric()).isEqualTo("auc");
        assertThat(outcome.ranking()).containsExactlyInAnyOrderElementsOf(recorded.names());
        assertThat(recorded.models)
                .extracting(TrainedModel::algorithm)
                .contains(Algorithm.GLM, Algorithm.GBM, Algorithm.STACKED_ENSEMBLE);
        assertThat(recorded.models)
                .allSatisfy(model -> assertThat(model.metrics().get("auc")).isGreaterThan(0.82));
        assertThat(recorded.mojoEntries).contains("model.ini");
        assertThat(recorded.progress).isSorted().endsWith(1.0);
        assertThat(recorded.events).anyMatch(event -> event.level() == Level.INFO);
    }

    @Test
    void describesAModelWholly() throws Exception {
        RecordedTraining recorded = new RecordedTraining();

        engine.train(Runs.classify("Churn", Runs.settings(1, Set.of(Algorithm.GBM))), Runs.telco(folder), recorded);

        TrainedModel model = recorded.models.get(0);
        assertThat(model.metrics())
                .containsKeys("auc", "logloss", "rmse", "mse", "r2", "accuracy", "mean_per_class_error");
        assertThat(model.details().path("metrics_from").asText()).isEqualTo("cross_validation");
        assertThat(model.details().path("features")).hasSize(19);
        assertThat(model.details().path("hyperparameters").path("ntrees").asInt())
                .isPositive();
        assertThat(model.details().path("cross_validation").path("folds").asInt())
                .isEqualTo(2);
        assertThat(model.details()
                        .path("cross_validation")
                        .path("metrics")
                        .path("auc")
                        .path("folds"))
                .hasSize(2);
        assertThat(model.details().path("confusion_matrix").path("labels").toString())
                .isEqualTo("[\"No\",\"Yes\"]");
        assertThat(model.details().path("roc").path("points")).hasSizeGreaterThan(50);
        assertThat(model.details().path("gains_lift")).hasSizeGreaterThan(5);
        assertThat(model.details().path("variable_importance")).hasSize(19);
        assertThat(model.details().path("scoring_history")).isNotEmpty();
    }

    @Test
    void ranksByRowsKeptBackWhenThereAreSome() throws Exception {
        TrainingData all = Runs.telco(folder);
        List<String> lines = Files.readAllLines(all.csv());
        List<String> kept = new ArrayList<>(lines.subList(6001, lines.size()));
        kept.add(0, lines.get(0));
        Path training = Files.write(folder.resolve("training.csv"), lines.subList(0, 6001));
        Path holdOut = Files.write(folder.resolve("hold-out.csv"), kept);
        TrainingData split =
                new TrainingData(training, 6000, all.columns(), new HoldOutRows(holdOut, kept.size() - 1L));
        RecordedTraining recorded = new RecordedTraining();

        engine.train(Runs.classify("Churn", Runs.settings(1, Set.of(Algorithm.GLM))), split, recorded);

        assertThat(recorded.models
                        .get(0)
                        .details()
                        .path("test_metrics")
                        .path("auc")
                        .asDouble())
                .isGreaterThan(0.8);
    }

    @Test
    void readsOddNamesAndValuesAsTheyAre() throws Exception {
        List<String> lines = new ArrayList<>(List.of("\"x,y\", a ,[domains],b\\n,#y"));
        for (int row = 0; row < 200; row++) {
            String level = row % 2 == 0 ? "\" p,\"\"q\"" : "NA";
            lines.add("%s,%d,%s,2026-01-0%d 10:00:00,%s"
                    .formatted(level, row, row % 3 == 0 ? "" : "k", 1 + row % 9, row % 2 == 0 ? "yes" : "no"));
        }
        Path csv = Files.write(folder.resolve("odd.csv"), lines);
        List<EngineColumn> columns = List.of(
                new EngineColumn("x,y", Kind.CATEGORICAL),
                new EngineColumn(" a ", Kind.NUMERIC),
                new EngineColumn("[domains]", Kind.CATEGORICAL),
                new EngineColumn("b\\n", Kind.TIME),
                new EngineColumn("#y", Kind.CATEGORICAL));
        RecordedTraining recorded = new RecordedTraining();

        engine.train(
                Runs.classify("#y", Runs.settings(1, Set.of(Algorithm.DRF))),
                new TrainingData(csv, 200, columns, null),
                recorded);

        assertThat(recorded.models.get(0).details().path("features"))
                .extracting(feature -> feature.path("name").asText())
                .containsExactlyInAnyOrder("x,y", " a ", "[domains]", "b\\n");
        assertThat(recorded.models.get(0).details().path("features"))
                .anySatisfy(
                        feature -> assertThat(feature.path("domain").toString()).isEqualTo("[\" p,\\\"q\",\"NA\"]"));
    }

    @Test
    void keepsTheModelsOfACancelledRun() throws Exception {
        RecordedTraining recorded = new RecordedTraining(RecordedTraining::cancel);

        TrainingOutcome outcome = engine.train(Runs.classify("Churn", Runs.small(20)), Runs.telco(folder), recorded);

        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.ranking()).isNotEmpty().hasSizeLessThan(20);
        assertThat(recorded.names()).containsAll(outcome.ranking());
    }

    @Test
    void tellsAKilledEngineAndWorksAgain() throws Exception {
        TrainingData telco = Runs.telco(folder);
        RecordedTraining killing =
                new RecordedTraining(recorded -> process().ifPresent(ProcessHandle::destroyForcibly));

        assertThatThrownBy(() -> engine.train(Runs.classify("Churn", Runs.small(5)), telco, killing))
                .isInstanceOfSatisfying(
                        EngineException.class, lost -> assertThat(lost.reason()).isEqualTo(Reason.LOST));
        TrainingOutcome next = engine.train(
                Runs.classify("Churn", Runs.settings(1, Set.of(Algorithm.GLM))), telco, new RecordedTraining());

        assertThat(killing.models).isNotEmpty();
        assertThat(next.ranking()).hasSize(1);
    }

    @Test
    void noticesATableThatArrivedOtherwise() throws Exception {
        TrainingData telco = Runs.telco(folder);
        TrainingData miscounted = new TrainingData(telco.csv(), telco.rows() + 1, telco.columns(), null);

        assertThatThrownBy(
                        () -> engine.train(Runs.classify("Churn", Runs.small(1)), miscounted, new RecordedTraining()))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        misread -> assertThat(misread.reason()).isEqualTo(Reason.MISREAD));
    }

    @Test
    void refusedCallsHaveNoEffect() throws Exception {
        Endpoint endpoint = node.connect();
        Path csv = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        String imported = "nfs:/" + csv.toAbsolutePath();

        assertThat(status(endpoint, "GET", "/3/ImportFiles?path=" + csv.toAbsolutePath()))
                .isEqualTo(403);
        assertThat(status(endpoint, "POST", "/99/Rapids?ast=1")).isEqualTo(403);
        assertThat(status(endpoint, "GET", "/3/Models/%2e%2e/ImportFiles")).isEqualTo(403);
        assertThat(status(endpoint, "GET", "/3//Cloud")).isEqualTo(403);
        assertThat(status(Endpoint.of(endpoint.base(), "cupel", "wrong"), "GET", "/3/Cloud"))
                .isEqualTo(401);
        assertThatThrownBy(() -> new H2oHttp(endpoint)
                        .post("/3/ParseSetup", Map.of("source_frames", "[\"" + imported + "\"]"), H2oHttp.READ))
                .isInstanceOf(H2oCallException.class)
                .hasMessageContaining("Key not loaded");
    }

    @Test
    void usesAClusterThatSomebodyElseRuns() throws Exception {
        H2oTrainingEngine engineElsewhere = usingClusterAt(node.connect().base());

        TrainingOutcome outcome = engineElsewhere.train(
                Runs.classify("Churn", Runs.settings(1, Set.of(Algorithm.GLM))),
                Runs.telco(folder),
                new RecordedTraining());
        engineElsewhere.close();

        assertThat(outcome.ranking()).hasSize(1);
        assertThat(engineElsewhere.capabilities().cluster()).isTrue();
        assertThat(node.isGone()).isFalse();
    }

    @Test
    void aNetworkThatStumblesTwiceDoesNotCostTheRun() throws Exception {
        try (StumblingRelay network = StumblingRelay.to(node.connect().base())) {
            H2oTrainingEngine engineElsewhere = usingClusterAt(network.url());
            RecordedTraining stumbling =
                    new RecordedTraining(recorded -> network.drop(recorded.models.size() == 1 ? 2 : 0));

            TrainingOutcome outcome =
                    engineElsewhere.train(Runs.classify("Churn", Runs.small(2)), Runs.telco(folder), stumbling);
            engineElsewhere.close();

            assertThat(outcome.ranking()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(stumbling.names()).containsAll(outcome.ranking());
        }
    }

    @Test
    void aNetworkThatStaysAwayEndsTheRun() throws Exception {
        try (StumblingRelay network = StumblingRelay.to(node.connect().base())) {
            H2oTrainingEngine engineElsewhere = usingClusterAt(network.url());
            RecordedTraining cutOff = new RecordedTraining(recorded -> network.drop(Integer.MAX_VALUE));

            assertThatThrownBy(() ->
                            engineElsewhere.train(Runs.classify("Churn", Runs.small(2)), Runs.telco(folder), cutOff))
                    .isInstanceOfSatisfying(
                            EngineException.class,
                            lost -> assertThat(lost.reason()).isEqualTo(Reason.LOST));
            engineElsewhere.close();
        }
    }

    private static H2oTrainingEngine usingClusterAt(URI address) throws InterruptedException {
        String[] login = new String(
                        Base64.getDecoder()
                                .decode(node.connect().authorization().substring("Basic ".length())),
                        UTF_8)
                .split(":", 2);
        EngineSettings external = settings(folder.resolve("external")).withCluster(address, login[0], login[1]);
        return new H2oTrainingEngine(external, new ClusterProbe(), Clock.systemUTC());
    }

    @Test
    void tellsAClusterThatIsNotThere() {
        EngineSettings external =
                settings(folder.resolve("nowhere")).withCluster(URI.create("http://127.0.0.1:21499"), "a", "b");
        H2oTrainingEngine nowhere = new H2oTrainingEngine(external, new ClusterProbe(), Clock.systemUTC());

        assertThatThrownBy(() -> nowhere.train(
                        Runs.classify("Churn", Runs.small(1)), Runs.telco(folder), new RecordedTraining()))
                .isInstanceOfSatisfying(
                        EngineException.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    @Test
    void endsWithTheProcessThatStartedIt() throws Exception {
        LocalH2oProcess another = new LocalH2oProcess(settings(folder.resolve("orphan")));
        try {
            another.connect();

            another.closePipe();

            assertThat(another.awaitEnd(20)).isTrue();
        } finally {
            another.close();
        }
    }

    @Test
    void aSecondServerMayNotUseTheSameFolder() throws Exception {
        node.connect();
        LocalH2oProcess rival = new LocalH2oProcess(settings(folder.resolve("work")));

        assertThatThrownBy(rival::connect)
                .isInstanceOfSatisfying(
                        EngineException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE));
    }

    private static Optional<ProcessHandle> process() {
        return node.pid().flatMap(ProcessHandle::of);
    }

    private static int status(Endpoint endpoint, String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.base() + path))
                .header("Authorization", endpoint.authorization())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
