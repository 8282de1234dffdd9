package io.cupel.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.detect.ColumnSample;
import io.cupel.privacy.detect.ColumnSample.CountedValue;
import io.cupel.privacy.detect.PiiDetector;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.tables.Family;
import io.cupel.privacy.tables.LabelledColumn;
import io.cupel.privacy.tables.LabelledTables;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the Privacy Suite costs: detection in one thread, on the labelled tables repeated to size; transformation and single texts as a client
 * of the server sees them. Wants the machine for itself.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyBench {
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 10));
    private static final int ROUNDS = 5;
    private static final int COPIES = 40;
    private static final int LINES = 700_000;
    private static final int SCANNED = 70_000;
    private static final int REWRITES = 6;
    private static final Path FOLDER = Path.of("target/bench");
    private static final String TEXT =
            "Dear Ms Miller, your parcel for 12 Station Road, Leeds was returned. We tried +44 20 7946 0018 twice; please"
                    + " write to anna.miller@example.org, or tell us another card than 4111 1111 1111 1111.";
    private static final BenchTable TABLE = new BenchTable();
    private static CupelServer server;

    @AfterAll
    static void report() throws IOException {
        if (server != null) {
            server.close();
        }
        TABLE.write(Path.of("target/privacy-bench.md"));
    }

    @Test
    @Order(1)
    void cellsOfColumns() {
        PiiDetector detector = new PiiDetector(Clock.systemUTC());
        List<List<ColumnSample>> tables = LabelledTables.of(Family.DEVELOPMENT).stream()
                .map(table ->
                        table.columns().stream().map(PrivacyBench::manyRows).toList())
                .toList();
        long cells = tables.stream()
                .flatMap(List::stream)
                .mapToLong(ColumnSample::rows)
                .sum();

        double seconds = best(() -> tables.forEach(detector::detect));

        double perSecond = cells / seconds;
        TABLE.plain("detection, cells a second a core", "%,.0f".formatted(perSecond), "≥ 1,000,000", perSecond >= 1e6);
    }

    /** The column with each of its values in many spellings, so that hardly any two cells are equal. */
    private static ColumnSample manyRows(LabelledColumn column) {
        List<String> values =
                column.values().stream().filter(Objects::nonNull).distinct().toList();
        List<CountedValue> all = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            String blanks = " ".repeat(copy);
            values.forEach(value -> all.add(new CountedValue(value + blanks, 1)));
        }
        return new ColumnSample(column.header(), all, all.size(), 0);
    }

    @Test
    @Order(2)
    void linesOfText() {
        TextScanner scanner = new TextScanner(Clock.systemUTC());
        List<String> texts = LabelledTables.of(Family.DEVELOPMENT).stream()
                .flatMap(table -> IntStream.range(0, table.rows()).mapToObj(row -> line(table.columns(), row)))
                .toList();

        double seconds =
                best(() -> IntStream.range(0, SCANNED).forEach(at -> scanner.scan(texts.get(at % texts.size()))));

        double all = seconds * LINES / SCANNED;
        TABLE.plain("700,000 lines of mixed text, scanned for spans", "%.1f s".formatted(all), "≤ 30 s", all <= 30);
    }

    /** A few words and two cells: what a line of a log or a remark holds. */
    private static String line(List<LabelledColumn> columns, int row) {
        String one = columns.get(row % columns.size()).values().get(row);
        String other = columns.get((row + 5) % columns.size()).values().get(row);
        return "Customer asked again about " + one + " and the delivery; see also " + other + " in the file.";
    }

    @Test
    @Order(3)
    void aMillionRowsWithSixChangedColumns() throws Exception {
        PrivacyProject project = PrivacyProject.create(server().running().newUser());
        Platform platform = new Platform(project);
        Path csv = PeopleTable.write(Files.createDirectories(FOLDER).resolve("people.csv"));
        String policy = project.policy(Map.of("settings", Map.of("quasi_identifiers", List.of())));
        PeopleTable.RULES.forEach((type, action) -> project.rule(policy, type, action, Map.of()));
        String session = project.sessionOfVersion(policy, platform.upload(csv));
        project.detect(session);
        Files.delete(csv);

        double transformed = best(
                REWRITES,
                () -> assertThat(project.transform(session).at("/transformation/columns"))
                        .hasSize(PeopleTable.RULES.size()));
        double rewritten = best(REWRITES, () -> DuckDb.rewrite(parquet(), FOLDER.resolve("rewritten.parquet")));

        TABLE.atMost(
                "transformation of 1 M × 20, six columns changed",
                "%.1f s".formatted(transformed),
                "%.1f s by DuckDB: the same file written anew".formatted(rewritten),
                transformed / rewritten,
                3);
    }

    @Test
    @Order(4)
    void oneText() throws Exception {
        measureOneText("analyze");
    }

    @Test
    @Order(5)
    void oneTextChanged() throws Exception {
        measureOneText("anonymize");
    }

    private static void measureOneText(String operation) throws Exception {
        ApiClient client = server().running().newUser();
        Map<String, Object> wanted = Map.of("name", "bench", "scopes", List.of("write"));
        String key = client.post("/api/auth/api-keys", wanted).expect(201).text("/key");
        List<byte[]> call = List.of(Exchange.post("/api/privacy/" + operation, key, "{\"text\":\"" + TEXT + "\"}"));
        Load load = new Load(URI.create(server().url()).getPort(), 1);
        load.run(call, TIME.multipliedBy(2));

        double p50 = load.run(call, TIME).p50Millis();

        TABLE.plain(operation + " one text, over HTTP, p50", "%.2f ms".formatted(p50), "≤ 2 ms", p50 <= 2);
    }

    private static CupelServer server() {
        if (server == null) {
            server = CupelServer.with(CupelServer.newDataFolder(), Path.of("target/bench-privacy-server.log"))
                    .atFullSpeed()
                    .start();
        }
        return server;
    }

    /** The uploaded table, as it is kept. */
    private static Path parquet() {
        try (Stream<Path> files = Files.walk(server().data().resolve("storage/blobs/datasets"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double best(Runnable work) {
        return best(ROUNDS, work);
    }

    private static double best(int rounds, Runnable work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
