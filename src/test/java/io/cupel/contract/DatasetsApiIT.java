package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetsApiIT {
    private static final Path DATA = Path.of("src/test/resources/data");
    private static final String UPLOAD = "/api/datasets/upload";
    private static final String SMALL = "a,b,c\n1,x,2026-01-01\n2,y,2026-01-02\n3,x,\n";

    private final ApiClient ann = CupelServer.shared().newUser();
    private final ApiClient bob = CupelServer.shared().newUser();
    private final String project =
            ann.post("/api/projects", Map.of("name", "Data")).expect(201).text("/id");

    @ParameterizedTest
    @CsvSource({
        "telco_churn.csv, 7043, 21, TotalCharges, numeric, 11",
        "penguins_raw.csv, 344, 17, Date Egg, datetime, 0",
        "california_housing.csv, 20640, 10, total_bedrooms, numeric, 207",
        "bank_marketing.csv, 4521, 17, y, categorical, 0"
    })
    void takesRealTables(String file, long rows, int columns, String column, String dtype, long missing) {
        Answer uploaded = ann.upload(UPLOAD, fields(file), DATA.resolve(file)).expect(201);

        JsonNode version = ann.get("/api/datasets/" + uploaded.text("/dataset_id"))
                .expect(200)
                .at("/dataset/latest_version");
        assertThat(version.path("row_count").asLong()).isEqualTo(rows);
        assertThat(version.path("column_count").asInt()).isEqualTo(columns);
        JsonNode profile = column(uploaded.text("/dataset_id"), column);
        assertThat(profile.path("dtype").asText()).isEqualTo(dtype);
        assertThat(profile.path("missing").asLong()).isEqualTo(missing);
    }

    @Test
    void answersAnUploadWithEveryIdAndTheQuality() {
        Answer uploaded = upload("small", SMALL).expect(201);

        String dataset = uploaded.text("/id");
        assertThat(uploaded.text("/dataset_id")).isEqualTo(dataset);
        assertThat(uploaded.text("/version_id")).isEqualTo(uploaded.text("/dataset_version_id"));
        assertThat(uploaded.text("/artifact_id")).hasSize(36);
        assertThat(uploaded.at("/quality/overall_score").asDouble()).isBetween(0.0, 100.0);
        assertThat(uploaded.at("/quality/issues").get(0).properties().stream().map(Map.Entry::getKey))
                .containsExactly("check", "severity", "column", "message", "value");
        assertThat(uploaded.header("Location")).endsWith("/api/datasets/" + dataset);
        assertThat(ann.get("/api/projects/" + project)
                        .at("/project/dataset_count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void showsRowsWithTheirTypes() {
        String dataset = upload("rows", SMALL).expect(201).text("/id");

        Answer page = ann.get("/api/datasets/" + dataset + "/preview?limit=2&offset=1")
                .expect(200);

        assertThat(page.at("/total").asInt()).isEqualTo(3);
        assertThat(page.at("/items/0").toString()).isEqualTo("{\"a\":2,\"b\":\"y\",\"c\":\"2026-01-02\"}");
        assertThat(page.at("/items/1/c").isNull()).isTrue();
        ann.get("/api/datasets/" + dataset + "/preview?limit=0")
                .expectFault("query/limit", "value_error.number.not_ge");
    }

    @Test
    void givesTheFileByASignedAddressInPartsToo() {
        String dataset = upload("Über alles", SMALL).expect(201).text("/id");

        Answer redirect = ann.get("/api/datasets/" + dataset + "/download").expect(302);
        String address = redirect.header("Location");
        ApiClient nobody = CupelServer.shared().anonymous();
        Answer whole = nobody.get(address).expect(200);
        Answer part = nobody.header("Range", "bytes=0-3").get(address).expect(206);

        assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 0-3/" + whole.body().length);
        assertThat(whole.header("Content-Disposition")).contains("filename*=UTF-8''%C3%9Cber%20alles%20v1.parquet");
        assertThat(whole.header("Content-Length")).isEqualTo("" + whole.body().length);
        String sha256 = ann.get("/api/datasets/" + dataset).text("/dataset/latest_version/sha256");
        assertThat(whole.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        Answer head =
                nobody.send("HEAD", address, null, BodyPublishers.noBody()).expect(200);
        assertThat(head.header("Content-Length")).isEqualTo("" + whole.body().length);
        Answer beyond = nobody.header("Range", "bytes=999999999-").get(address).expect(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + whole.body().length);
        nobody.get(address.substring(0, address.length() - 3) + "AAA")
                .expectError(404, "File not found or link expired");
    }

    @Test
    void keepsEveryVersionAndComparesThem() {
        Answer first = upload("versions", SMALL).expect(201);
        String dataset = first.text("/id");
        Answer second = ann.upload(
                        "/api/datasets/" + dataset + "/versions", Map.of(), "v2.csv", bytes("a,b,d\n10,x,1\n20,z,2\n"))
                .expect(201);

        assertThat(ann.get("/api/datasets/" + dataset + "/versions")
                        .at("/items")
                        .findValuesAsText("number"))
                .containsExactly("2", "1");
        assertThat(ann.get("/api/datasets/" + dataset).text("/dataset/latest_version/id"))
                .isEqualTo(second.text("/version_id"));
        assertThat(ann.get("/api/datasets/versions/" + first.text("/version_id") + "/preview")
                        .at("/total")
                        .asInt())
                .isEqualTo(3);
        Answer comparison = ann.get("/api/datasets/" + dataset + "/compare?from=" + first.text("/version_id") + "&to="
                        + second.text("/version_id"))
                .expect(200);
        assertThat(comparison.at("/comparison/added_columns").toString()).isEqualTo("[\"d\"]");
        assertThat(comparison.at("/comparison/removed_columns").toString()).isEqualTo("[\"c\"]");
        assertThat(comparison.at("/comparison/columns/1/distance").asDouble()).isGreaterThan(0.4);
        ann.get("/api/datasets/" + dataset + "/compare?from=x")
                .expectFault("query/from", "type_error.uuid")
                .expectFault("query/to", "value_error.missing");
        ann.get("/api/datasets/" + dataset + "/compare").expectFault("query/from", "value_error.missing");
    }

    @Test
    void changesAndDeletes() {
        String dataset = upload("before", SMALL).expect(201).text("/id");
        upload("taken", SMALL).expect(201);

        assertThat(ann.patch("/api/datasets/" + dataset, Map.of("name", "after"))
                        .expect(200)
                        .text("/dataset/name"))
                .isEqualTo("after");
        assertThat(ann.put("/api/datasets/" + dataset, Map.of("description", "d"))
                        .expect(200)
                        .text("/dataset/name"))
                .isEqualTo("after");
        assertThat(ann.patch("/api/datasets/" + dataset, "{\"description\":null}")
                        .at("/dataset/description")
                        .isNull())
                .isTrue();
        ann.patch("/api/datasets/" + dataset, Map.of("name", "taken")).expectError(409, "Dataset name already exists");
        ann.patch("/api/datasets/" + dataset, Map.of("name", " ")).expectError(422, "Dataset name must not be empty");
        String address = ann.get("/api/datasets/" + dataset + "/download").header("Location");
        ann.delete("/api/datasets/" + dataset).expect(200);
        ann.get("/api/datasets/" + dataset).expectError(404, "Dataset not found");
        ann.get(address).expectError(404, "File not found or link expired");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a,b~1,2~3 ! Could not parse CSV: line 3: expected 2 fields, found 1",
                "a,b~1,2~\"open,2 ! Could not parse CSV: line 3: quote not closed",
                "a,b ! File is empty",
                "'' ! File is empty",
                "%PDF-1.4 ! Unsupported file type",
                "PAR1 cut ! Unsupported file type",
                "<html>a,b</html> ! Unsupported file type"
            })
    void refusesBadFilesAndLeavesNothingBehind(String content, String detail) {
        upload("bad", content.replace("~", "\n")).expectError(422, detail);

        assertThat(ann.get("/api/datasets?project_id=" + project).at("/total").asInt())
                .isZero();
        upload("bad", SMALL).expect(201);
    }

    @Test
    void takesOddButHonestFiles() {
        String wide = IntStream.range(0, 2_000).mapToObj(i -> "c" + i % 1_000).collect(Collectors.joining(","));
        String ones = IntStream.range(0, 2_000).mapToObj(i -> "1").collect(Collectors.joining(","));

        upload("wide", wide + "\n" + ones + "\n").expect(201);
        upload("one row", "a,b\n1,2\n").expect(201);
        ann.upload(UPLOAD, fields("latin"), "l.csv", "n,v\nKöln,1\nUlm,2\n".getBytes(StandardCharsets.ISO_8859_1))
                .expect(201);
        ann.upload(UPLOAD, fields("wide text"), "u.csv", "\ufeffn,v\nKöln,1\n".getBytes(Charset.forName("UTF-16LE")))
                .expect(201);
        Answer named = ann.upload(UPLOAD, fields("path"), "../../etc/Größe.csv", bytes(SMALL))
                .expect(201);
        assertThat(ann.get("/api/datasets/" + named.text("/id")).text("/dataset/latest_version/source_name"))
                .isEqualTo("Größe.csv");
    }

    @Test
    void refusesFormsThatLackSomething() {
        ann.upload(UPLOAD, Map.of("project_id", project), "a.csv", bytes(SMALL))
                .expectFault("body/name", "value_error.missing");
        ann.upload(UPLOAD, Map.of("name", "x"), "a.csv", bytes(SMALL))
                .expectFault("body/project_id", "value_error.missing");
        ann.upload(UPLOAD, Map.of("name", "x", "project_id", "1"), "a.csv", bytes(SMALL))
                .expectFault("body/project_id", "type_error.uuid");
        ann.upload(UPLOAD, fields("a\0b"), "a.csv", bytes(SMALL)).expectFault("body/name", "type_error.str");
        ann.upload(UPLOAD, fields(" "), "a.csv", bytes(SMALL)).expectError(422, "Dataset name must not be empty");
        form("--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nx\r\n--B--\r\n")
                .expectFault("body/file", "value_error.missing");
        form("no form at all").expectError(400, "Malformed multipart body");
        ann.post(UPLOAD, Map.of()).expectError(415, "Unsupported Media Type");
    }

    @Test
    void keepsTheOrderOfChecks() {
        ApiClient reader = ann.newKey("read");
        String elsewhere = UUID.randomUUID().toString();

        CupelServer.shared()
                .anonymous()
                .upload(UPLOAD, fields("x"), "a.csv", bytes("bad"))
                .expect(401);
        reader.upload(UPLOAD, fields("x"), "a.csv", bytes("bad")).expectError(403, "Insufficient scope");
        ann.upload(UPLOAD, Map.of("project_id", elsewhere), "a.csv", bytes("bad"))
                .expectError(404, "Project not found");
        bob.upload(UPLOAD, fields("x"), "a.csv", bytes("bad")).expectError(404, "Project not found");
        upload("x", SMALL).expect(201);
        upload("x", "a,b").expectError(422, "File is empty");
        upload("x", SMALL).expectError(409, "Dataset name already exists");
    }

    @Test
    void hidesEverythingFromStrangersAndLetsViewersLook() {
        Answer uploaded = upload("mine", SMALL).expect(201);
        String dataset = "/api/datasets/" + uploaded.text("/id");
        String version = "/api/datasets/versions/" + uploaded.text("/version_id");

        for (String path : List.of("", "/columns", "/quality", "/preview", "/download", "/versions")) {
            bob.get(dataset + path).expectError(404, "Dataset not found");
        }
        for (String path : List.of("", "/columns", "/quality", "/preview", "/download")) {
            bob.get(version + path).expectError(404, "Dataset version not found");
            ann.get(version + path).expect(path.equals("/download") ? 302 : 200);
        }
        bob.delete(dataset).expectError(404, "Dataset not found");
        ann.get(dataset + "/columns?version_id=" + UUID.randomUUID()).expectError(404, "Dataset version not found");
        String email = bob.get("/api/auth/me").text("/user/email");
        ann.post("/api/projects/" + project + "/members", Map.of("email", email, "role", "viewer"))
                .expect(201);
        bob.get(dataset).expect(200);
        bob.patch(dataset, Map.of("name", "n")).expectError(403, "Insufficient permissions");
        bob.upload(dataset + "/versions", Map.of(), "a.csv", bytes(SMALL)).expectError(403, "Insufficient permissions");
    }

    @Test
    void makesOneDatasetOfManyUploadsOfOneNameAtOnce() {
        List<CompletableFuture<Answer>> uploads = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> upload("race", SMALL)))
                .toList();

        assertThat(uploads.stream().map(CompletableFuture::join).map(Answer::status))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void goesWithItsProject() {
        String dataset = upload("gone", SMALL).expect(201).text("/id");
        String address = ann.get("/api/datasets/" + dataset + "/download").header("Location");

        ann.delete("/api/projects/" + project).expect(200);

        ann.get("/api/datasets/" + dataset).expectError(404, "Dataset not found");
        ann.get(address).expectError(404, "File not found or link expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000", "1"})
    void answersTheSameForAbsentAndMalformedIds(String id) {
        ann.get("/api/datasets/" + id).expectError(404, "Dataset not found");
        ann.get("/api/datasets/versions/" + id).expectError(404, "Dataset version not found");
        ann.upload("/api/datasets/" + id + "/versions", Map.of(), "a.csv", bytes(SMALL))
                .expectError(404, "Dataset not found");
    }

    private Answer upload(String name, String content) {
        return ann.upload(UPLOAD, fields(name), "table.csv", bytes(content));
    }

    private Answer form(String body) {
        return ann.send("POST", UPLOAD, "multipart/form-data; boundary=B", BodyPublishers.ofString(body));
    }

    private Map<String, String> fields(String name) {
        return Map.of("project_id", project, "name", name);
    }

    private JsonNode column(String dataset, String name) {
        JsonNode columns = ann.get("/api/datasets/" + dataset + "/columns?limit=500")
                .expect(200)
                .at("/items");
        return StreamSupport.stream(columns.spliterator(), false)
                .filter(column -> column.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
