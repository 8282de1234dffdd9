package io.cupel.contract;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.ApiClient;
import io.cupel.testing.ParquetQuestions;
import io.cupel.testing.PrivacyProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is taken through all seven actions; then every value that stood in a changed column is looked for wherever the server writes. */
class PrivacyLeakIT {
    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");

    /**
     * Names, towns and addresses of mail, which are made of names, are not pseudonymised here: the double of one person is by chance
     * another's name. Nor are short numbers enciphered, whose ciphers are as short.
     */
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            entry("ssn", "pseudonymize"),
            entry("email", "hash"),
            entry("phone_number", "pseudonymize"),
            entry("uk_nhs_number", "pseudonymize"),
            entry("city", "hash"),
            entry("mac_address", "hash"),
            entry("au_tfn", "hash"),
            entry("vin", "encrypt"),
            entry("uk_nino", "encrypt"),
            entry("credit_card", "encrypt"),
            entry("sg_nric", "mask"),
            entry("iban", "mask"),
            entry("nl_bsn", "mask"),
            entry("date_of_birth", "generalize"),
            entry("postal_code", "generalize"),
            entry("ip_address", "generalize"),
            entry("gender", "suppress"),
            entry("name", "redact"),
            entry("street_address", "redact"),
            entry("free_text", "redact"));

    @TempDir
    static Path folder;

    private static final SeededServer server = SeededServer.limited();
    private static Set<String> changed;
    private static Originals originals;
    private static ParquetQuestions output;

    @BeforeAll
    static void takeATableThroughEverything() throws IOException {
        ApiClient ann = server.running().newUser();
        PrivacyProject project = PrivacyProject.create(ann);
        String policy = project.policy(Map.of("settings", Map.of("quasi_identifiers", List.of("dob", "zip"))));
        ACTIONS.forEach((type, action) -> project.rule(policy, type, action, Map.of()));
        String session = project.session(policy, project.upload(Files.readString(SAMPLE)));
        project.detect(session);
        changed = changed(project.transform(session));
        originals = Originals.of(SAMPLE, changed);
        ann.post(session + "/register", Map.of()).expect(201);
        Stream.of("findings?all=true", "risk", "compliance", "audit")
                .forEach(part -> ann.get(session + "/" + part).expect(200));
        output = new ParquetQuestions(project.download(session, folder.resolve("output.parquet")));
        askWithValuesInClear(ann, session);
    }

    private static Set<String> changed(JsonNode session) {
        Set<String> columns = new LinkedHashSet<>();
        session.at("/transformation/columns")
                .forEach(column -> columns.add(column.path("column").asText()));
        return columns;
    }

    /** Calls that carry values, some of them refused. */
    private static void askWithValuesInClear(ApiClient ann, String session) {
        String email = originals.column("email_address").iterator().next();
        String name = originals.column("full_name").iterator().next();
        Map<String, Object> row = Map.of("mail", email, "who", name);
        ann.post("/api/privacy/analyze", Map.of("rows", List.of(row))).expect(200);
        ann.post("/api/privacy/anonymize", Map.of("text", "Ask " + name + ", " + email))
                .expect(200);
        ann.post("/api/privacy/analyze", Map.of("text", email, "texts", List.of(name)))
                .expect(422);
        ann.post("/api/privacy/analyze", "{\"text\": \"" + email + "\"").expect(400);
        ann.post(session + "/reveal", Map.of("key", "cpk_", "column", "c13", "values", List.of(email)))
                .expect(403);
        assertThat(ann.post("/api/privacy/analyze", Map.of("pii_types", List.of(email)))
                        .expect(422)
                        .toString())
                .doesNotContain(email);
    }

    @Test
    void everyKindOfTheTableWasChangedByItsAction() {
        assertThat(changed)
                .hasSize(ACTIONS.size())
                .doesNotContain("row_id", "sku", "app_build", "amount", "invoice_no");
        assertThat(originals.size()).isGreaterThan(3_500);
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        assertThat(originals.in(List.of(Files.readString(SAMPLE)))).hasSize(originals.size());
        assertThat(originals.in(parquet("datasets"))).hasSizeGreaterThan(originals.size() / 2);
    }

    @Test
    void noOriginalIsInTheOutput() {
        Set<String> survivors = originals.in(output.texts("from t"));
        survivors.removeIf(PrivacyLeakIT::isAboutNobody);

        assertThat(survivors).isEmpty();
        for (String column : List.of("zip", "dob")) {
            List<String> cells = output.texts("select distinct " + column + " from t").stream()
                    .map(Originals::folded)
                    .toList();
            assertThat(originals.column(column)).as(column).doesNotContainAnyElementsOf(cells);
        }
    }

    /** Of the remarks only the pieces about people are changed; the others stay. */
    private static boolean isAboutNobody(String value) {
        return originals.column("comments").contains(value) && value.matches("[a-z ,.]+");
    }

    @Test
    void noOriginalIsInTheFilesOfTheSuite() throws IOException {
        List<String> cells = parquet("privacy");

        Set<String> survivors = originals.in(cells);
        survivors.removeIf(PrivacyLeakIT::isAboutNobody);

        assertThat(cells).hasSizeGreaterThan(300);
        assertThat(survivors).isEmpty();
    }

    @Test
    void noOriginalIsInTheDatabase() {
        Map<String, List<String>> tables = server.texts(table -> !table.startsWith("dataset"));

        assertThat(tables)
                .containsKeys("privacy_sessions", "privacy_findings", "privacy_events", "jobs", "inference_logs")
                .allSatisfy((table, texts) ->
                        assertThat(originals.in(texts)).as(table).isEmpty());
        assertThat(tables.get("privacy_findings")).hasSizeGreaterThan(changed.size());
    }

    @Test
    void noOriginalIsInTheLog() {
        assertThat(server.log()).contains("Cupel");
        assertThat(originals.in(List.of(server.log()))).isEmpty();
    }

    @Test
    void noWorkFileIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(server.workFolder())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** The cells of all Parquet files whose keys begin so. */
    private static List<String> parquet(String prefix) throws IOException {
        List<String> cells = new ArrayList<>();
        try (Stream<Path> files = Files.walk(server.blobs().resolve(prefix))) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            cells.addAll(new ParquetQuestions(file).texts("from read_parquet('" + file + "')")));
        }
        return cells;
    }
}
