package io.cupel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Cupel against what it is made of, as ratios within one run on one machine: absolute figures are the machine's. Wants the machine for
 * itself. {@code -Dbench.seconds} and {@code -Dbench.warm-up} shorten a trial run.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CupelBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 60));
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 32;
    private static final int FEW = 4;
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path TELCO = Path.of("src/test/resources/data/telco_churn.csv");
    private static final Path HOUSING = Path.of("src/test/resources/data/california_housing.csv");

    private static final BenchTable TABLE = new BenchTable();
    private static CupelServer server;
    private static ApiClient client;
    private static Platform platform;
    private static String key;
    private static String model;
    private static String deployment;
    private static String housing;

    @BeforeAll
    static void trainAndDeploy() throws IOException {
        Files.createDirectories(FOLDER);
        server = start(CupelServer.newDataFolder());
        client = server.running().newUser();
        Map<String, Object> wanted = Map.of("name", "bench", "scopes", List.of("predict"));
        key = client.post("/api/auth/api-keys", wanted).expect(201).text("/key");
        platform = new Platform(client, "Bench");
        Map<String, Object> oneGbm = Map.of("max_models", 1, "include_algos", List.of("GBM"), "nfolds", 0);
        model = platform.train(platform.upload(TELCO), "Churn", "classification", oneGbm)
                .path("best_model_id")
                .asText();
        deployment = platform.deploy(model);
        housing = platform.upload(HOUSING);
    }

    private static CupelServer start(Path data) {
        return CupelServer.with(data, Path.of("target/bench-server.log"))
                .atFullSpeed()
                .set("RATELIMIT_PREDICT", "100000000/min")
                .start();
    }

    @AfterAll
    static void report() throws IOException {
        server.close();
        TABLE.write();
    }

    @Test
    @Order(1)
    void oneRowAgainstAPing() throws Exception {
        Load load = new Load(port(), CONNECTIONS);
        List<byte[]> ping = List.of(Exchange.get("/api/ping"));
        List<byte[]> predict = telcoRows().subList(0, 64).stream()
                .map(row -> Exchange.post(predictPath(), key, "{\"inputs\":" + row + "}"))
                .toList();
        load.run(ping, WARM_UP.dividedBy(2));
        load.run(predict, WARM_UP);
        List<Load.Run> pings = new ArrayList<>();
        List<Load.Run> predictions = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            pings.add(load.run(ping, TIME));
            predictions.add(load.run(predict, TIME));
        }

        double pinged = median(pings.stream().mapToDouble(Load.Run::perSecond));
        double predicted = median(predictions.stream().mapToDouble(Load.Run::perSecond));
        double p99 = median(predictions.stream().mapToDouble(Load.Run::p99Millis));
        TABLE.atLeast(
                "one-row predict: authenticated, limited, logged; 32 connections",
                perSecond(predicted),
                perSecond(pinged) + " bare JAX-RS ping",
                predicted / pinged,
                0.5);
        TABLE.plain("its p99", "%.1f ms".formatted(p99), "≤ 10 ms", p99 <= 10);
    }

    @Test
    @Order(2)
    void aThousandRowsAgainstRawScoring() throws Exception {
        String body = "{\"inputs\":[" + String.join(",", telcoRows().subList(0, 1_000)) + "]}";
        Path mojo = platform.download(model, FOLDER.resolve("model.zip"));
        double raw = RawScoring.rowsPerSecond(mojo, body.getBytes(StandardCharsets.UTF_8), TIME);
        List<byte[]> call = List.of(Exchange.post(predictPath(), key, body));
        new Load(port(), FEW).run(call, TIME.multipliedBy(2));

        for (int connections : new int[] {1, FEW}) {
            double scored = new Load(port(), connections).run(call, TIME).perSecond() * 1_000;
            TABLE.atLeast(
                    "predict calls of 1,000 rows; connections: " + connections,
                    perSecond(scored) + " rows",
                    perSecond(raw) + " rows by score0, one thread",
                    scored / raw,
                    0.5);
        }
    }

    @Test
    @Order(3)
    void aMillionRowsUploadedAgainstDuckDb() throws Exception {
        Path csv = WideTable.write(FOLDER.resolve("wide.csv"));
        double alone = DuckDb.secondsToConvertAndSummarize(csv.toAbsolutePath(), FOLDER.resolve("wide.parquet"));
        ServerMemory memory = new ServerMemory(server.process());
        memory.forgetPeak();
        long start = System.nanoTime();
        platform.upload(csv);
        double uploaded = (System.nanoTime() - start) / 1e9;
        double peak = memory.peakMegabytes();
        Files.delete(csv);

        TABLE.atMost(
                "upload to profiled Parquet, 1 M × 20",
                "%.1f s".formatted(uploaded),
                "%.1f s by DuckDB: CSV to Parquet, SUMMARIZE".formatted(alone),
                uploaded / alone,
                2);
        TABLE.plain("the server's memory at most, meanwhile", "%.0f MB".formatted(peak), "≤ 1024 MB", peak <= 1024);
    }

    @Test
    @Order(4)
    void trainingAgainstTheEnginesOwnTime() {
        Map<String, Object> config = Map.of("max_models", 6, "nfolds", 3, "exclude_algos", List.of("DeepLearning"));
        JsonNode experiment = platform.train(housing, "median_house_value", "regression", config);
        double whole = seconds(
                experiment.path("created_at").asText(),
                experiment.path("finished_at").asText());
        List<String> moments = StreamSupport.stream(
                        platform.events(experiment.path("id").asText()).spliterator(), false)
                .map(event -> event.path("timestamp").asText())
                .sorted()
                .toList();
        double engine = seconds(moments.get(0), moments.get(moments.size() - 1));

        TABLE.atMost(
                "training, request to ranked leaderboard",
                "%.0f s".formatted(whole),
                "%.0f s of the engine's own log".formatted(engine),
                whole / engine,
                1.05);
    }

    @Test
    @Order(5)
    void oneRowWhileATrainingRuns() throws Exception {
        List<byte[]> predict = List.of(
                Exchange.post(predictPath(), key, "{\"inputs\":" + telcoRows().get(0) + "}"));
        Load load = new Load(port(), CONNECTIONS);
        load.run(predict, WARM_UP);
        double idle = load.run(predict, TIME).p99Millis();
        CompletableFuture<JsonNode> training = CompletableFuture.supplyAsync(() ->
                platform.train(housing, "median_house_value", "regression", Map.of("max_models", 4, "nfolds", 3)));
        LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());

        double busy = load.run(predict, TIME).p99Millis();

        assertThat(training).as("training under the load").isNotDone();
        training.join();
        TABLE.atMost(
                "p99 of one-row predict while a training runs",
                "%.1f ms".formatted(busy),
                "%.1f ms before".formatted(idle),
                busy / idle,
                2);
    }

    @Test
    @Order(6)
    void startsAgainWithKeptData() throws IOException {
        Path data = server.data();
        server.close();
        long start = System.nanoTime();
        server = start(data);
        double ready = (System.nanoTime() - start) / 1e9;
        LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
        double resident = new ServerMemory(server.process()).residentMegabytes();

        TABLE.plain("ready with kept data", "%.1f s".formatted(ready), "≤ 15 s", ready <= 15);
        TABLE.plain("resident memory of the server, idle", "%.0f MB".formatted(resident), "≤ 700 MB", resident <= 700);
    }

    private static List<String> telcoRows() throws IOException {
        return Platform.rows(TELCO, List.of("customerID"), "Churn");
    }

    private static String predictPath() {
        return "/api/mlops/deployments/" + deployment + "/predict";
    }

    private static int port() {
        return URI.create(server.url()).getPort();
    }

    private static String perSecond(double rate) {
        return "%,.0f/s".formatted(rate);
    }

    private static double seconds(String from, String to) {
        return Math.max(
                1, Duration.between(Instant.parse(from), Instant.parse(to)).toSeconds());
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
