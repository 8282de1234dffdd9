package io.cupel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every list of the API over tables of a hundred thousand rows, called with each sort, each filter and two searches at offsets up to 10,000.
 * Of a list the slowest such call counts. Wants the machine for itself.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListBench {
    private static final Duration TIME =
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 10)).dividedBy(10);
    private static final List<Integer> OFFSETS = List.of(0, 5_000, 10_000);
    private static final int BAR_MILLIS = 50;
    private static final Path SEED = Path.of("src/test/resources/bench/lists.sql");
    private static final BenchTable TABLE = new BenchTable();

    private static CupelServer server;
    private static String ann;
    private static String bea;

    /** One call and what it took, in ms. */
    private record Slowest(String call, double p95) {}

    @BeforeAll
    static void fill() throws Exception {
        server = CupelServer.with(CupelServer.newDataFolder(), Path.of("target/bench-lists-server.log"))
                .atFullSpeed()
                .set("CUPEL_ROLES", "api")
                .start();
        ApiClient few = server.running().newUser();
        ApiClient many = server.running().newUser();
        ann = key(few);
        bea = key(many);
        LauncherDatabase database = LauncherDatabase.in(server.data());
        database.run(Files.readString(SEED).replace(":ann", id(few)).replace(":bea", id(many)));
        database.run("vacuum (analyze)");
    }

    private static String key(ApiClient client) {
        Map<String, Object> wanted = Map.of("name", "bench", "scopes", List.of("read"));
        return client.post("/api/auth/api-keys", wanted).expect(201).text("/key");
    }

    private static String id(ApiClient client) {
        return "'" + client.get("/api/auth/me").expect(200).text("/user/id") + "'";
    }

    @AfterAll
    static void report() throws IOException {
        server.close();
        TABLE.write(Path.of("target/list-bench.md"));
    }

    @Test
    @Order(1)
    void noListIsForgotten() {
        JsonNode paths = server.running()
                .anonymous()
                .get("/openapi?format=JSON")
                .expect(200)
                .at("/paths");
        TreeSet<String> lists = new TreeSet<>();
        paths.properties().forEach(path -> {
            if (isPaged(path.getValue().path("get"))) {
                lists.add(path.getKey());
            }
        });

        assertThat(Stream.concat(all().map(MeasuredList::path), MeasuredList.NO_TABLE.stream()))
                .containsExactlyInAnyOrderElementsOf(lists);
    }

    private static boolean isPaged(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("offset"));
    }

    @Test
    @Order(2)
    void pages() throws Exception {
        measure(
                "lists over 100,000 rows",
                list -> Stream.concat(Stream.of(""), list.narrowed().stream()).toList());
    }

    @Test
    @Order(3)
    void searches() throws Exception {
        measure("searches over 100,000 rows", MeasuredList::searched);
    }

    private static void measure(String what, Function<MeasuredList, List<String>> queries) throws Exception {
        List<Slowest> slowest = new ArrayList<>();
        for (MeasuredList list : all().toList()) {
            Slowest of = slowest(list, queries.apply(list));
            slowest.add(of);
            add(list.path() + (what.startsWith("s") ? ", searched" : ""), of);
        }
        add(what, slowest.stream().max(Comparator.comparing(Slowest::p95)).orElseThrow());
    }

    private static void add(String what, Slowest slowest) {
        TABLE.plain(
                what + ", slowest p95",
                "%.0f ms (`%s`)".formatted(slowest.p95(), slowest.call()),
                "≤ " + BAR_MILLIS + " ms",
                slowest.p95() <= BAR_MILLIS);
    }

    private static Slowest slowest(MeasuredList list, List<String> queries) throws Exception {
        Slowest slowest = new Slowest("", 0);
        for (String query : queries) {
            for (int offset : OFFSETS) {
                String address = list.address(query, offset);
                double p95 = p95(address, list.equals(MeasuredList.PROJECTS) ? bea : ann);
                slowest = p95 > slowest.p95() ? new Slowest(address, p95) : slowest;
            }
        }
        return slowest;
    }

    /** Measured after as much warm-up, which also lets PostgreSQL settle on its plans. */
    private static double p95(String address, String key) throws Exception {
        Load load = new Load(URI.create(server.url()).getPort(), 1);
        List<byte[]> call = List.of(Exchange.get(address, key));
        load.run(call, TIME);
        return load.run(call, TIME).p95Millis();
    }

    private static Stream<MeasuredList> all() {
        return Stream.concat(Stream.of(MeasuredList.PROJECTS), MeasuredList.OTHERS.stream());
    }
}
