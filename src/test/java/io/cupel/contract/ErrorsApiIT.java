package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no module's own error, and what only a whole world can raise. */
class ErrorsApiIT {
    private static final World WORLD = World.shared();
    private static final ApiClient ANN = WORLD.owner;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/nothing", "/nothing.html", "/api/projects/1/2/3", "/api/%2e%2e/x"})
    void aRouteThatNobodyServesIsNotFound(String path) {
        Answer answer = ANN.get(path).expectError(404, "Not Found");

        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json()).hasSize(1);
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        Answer answer = ANN.delete("/api/projects").expectError(405, "Method Not Allowed");

        assertThat(answer.header("Allow")).contains("GET", "POST").doesNotContain("DELETE");
    }

    @Test
    void whatIsOnlyReadSaysSo() {
        Answer answer = ANN.delete("/health").expectError(405, "Method Not Allowed");

        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void nothingIsEchoed() {
        ApiClient talkative = ANN.header("X-Secret", "walnut");

        Answer api = talkative.send("TRACE", "/api/projects", null, BodyPublishers.noBody());
        Answer health = talkative.send("TRACE", "/health", null, BodyPublishers.noBody());

        assertThat(api.expectError(405, "Method Not Allowed").header("Allow")).contains("GET", "POST");
        assertThat(health.expectError(405, "Method Not Allowed").header("Allow"))
                .contains("GET");
        assertThat(health.toString()).doesNotContain("walnut");
    }

    @Test
    void aLongRequestReachesWhoCanTellWhatIsWrongWithIt() {
        ANN.get("/api/projects?search=" + "x".repeat(20_000))
                .expectFault("query/search", "value_error.any_str.max_length");
        ANN.header("X-Long", "x".repeat(20_000)).get("/api/projects").expect(200);
    }

    @Test
    void whichMethodsThereAreMayBeAskedWithAnyCredential() {
        ApiClient program = ANN.newKey("predict");

        Answer answer = program.send("OPTIONS", "/api/projects", null, BodyPublishers.noBody());

        assertThat(answer.expect(200).header("Allow")).contains("GET", "POST");
        CupelServer.shared()
                .anonymous()
                .send("OPTIONS", "/api/projects", null, BodyPublishers.noBody())
                .expectError(401, "Missing or invalid credentials");
    }

    @Test
    void aDeleteWithABodyIsAnsweredLikeOneWithout() {
        String nowhere = "/api/projects/" + UUID.randomUUID();

        ANN.json("DELETE", nowhere, "{}").expectError(404, "Project not found").header("X-Request-Id");
    }

    @Test
    void aFormatThatNobodyWritesIsNotAcceptable() {
        ANN.header("Accept", "text/csv").get("/api/projects").expectError(406, "Not Acceptable");
        ANN.header("Accept", "text/csv, application/json;q=0")
                .get("/api/projects")
                .expectError(406, "Not Acceptable");
        ANN.header("Accept", "text/csv, */*;q=0.1").get("/api/projects").expect(200);
    }

    @Test
    void whoMayNotAskIsNotToldWhichFormatsThereAre() {
        ApiClient nobody = CupelServer.shared().anonymous();

        nobody.header("Accept", "text/csv").get("/api/projects").expectError(401, "Missing or invalid credentials");
    }

    @Test
    void aLimitedCallTellsItsLimitAlsoInAFormatThatNobodyWrites() {
        Answer refused = CupelServer.shared()
                .anonymous()
                .header("Accept", "text/csv")
                .post("/api/auth/login", Map.of("email", "ann@example.org", "password", "unknown"))
                .expectError(406, "Not Acceptable");

        assertThat(refused.header("X-RateLimit-Limit")).isNotBlank();
        assertThat(refused.header("X-RateLimit-Remaining")).isNotBlank();
    }

    @Test
    void whoAsksForAProblemGetsItsFieldsBesideTheDetail() {
        String path = "/api/models/" + UUID.randomUUID();

        Answer answer =
                ANN.header("Accept", "application/problem+json").get(path).expectError(404, "Model not found");

        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("about:blank");
        assertThat(answer.text("/title")).isEqualTo("Not Found");
        assertThat(answer.at("/status").asInt()).isEqualTo(404);
        assertThat(answer.text("/instance")).isEqualTo(path);
    }

    @Test
    void aProblemOfTheInputHasTheTitleOfItsStatus() {
        Answer answer = ANN.header("Accept", "application/problem+json")
                .post("/api/projects", Map.of())
                .expectFault("body/name", "value_error.missing");

        assertThat(answer.text("/title")).isEqualTo("Unprocessable Content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/jobs?sort_field=type",
                "/api/experiments?project_id={projects}&sort_order=asc",
                "/api/mlops/projects/{projects}/deployments?sort_field=name",
                "/api/mlops/deployments/{deployments}/logs?sort_direction=asc",
                "/api/datasets?sort_field=name",
                "/api/datasets/{datasets}/versions?sort_by=created_at",
                "/api/projects/{projects}/members?sort_field=name",
                "/api/privacy/policies?project_id={projects}&sort_field=name",
                "/api/privacy/sessions/{sessions}/findings?sort_field=",
                "/api/auth/api-keys?sort_dir=asc",
                "/api/projects?sort_metric=auc",
                "/api/models?sort_field=name"
            })
    void aListIsNotSortedByWhatItDoesNotOffer(String path) {
        String filled = Pattern.compile("\\{([a-z]+)}").matcher(path).replaceAll(id -> WORLD.id(id.group(1)));
        String parameter = path.replaceAll(".*[?&](sort_[a-z]+)=.*", "$1");

        Answer answer = ANN.get(filled).expectFault("query/" + parameter, "type_error.enum");

        assertThat(answer.text("/detail/0/msg")).isEqualTo("value is not a valid enumeration member; permitted: none");
    }

    @Test
    void aListThatIsNotThereIsMissedBeforeItsOrder() {
        ANN.get("/api/projects/" + UUID.randomUUID() + "/members?sort_field=name")
                .expectError(404, "Project not found");
        ANN.get("/api/projects?colour=blue").expect(200);
    }

    @Test
    void aDatasetThatAnExperimentUsesStays() {
        String dataset = WORLD.path("/api/datasets/{dataset_id}");

        ANN.delete(dataset).expectError(409, "Dataset is in use");

        ANN.get(dataset).expect(200);
        ANN.get(dataset + "/preview").expect(200);
    }

    /** The HTTP server itself answers these, with an empty body: what it cannot decode, no application sees. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/projects/%00", "/api/projects/a%5cb", "/api/projects/%c0%80", "/%00"})
    void aPathThatCannotBeDecodedIsMalformed(String path) {
        ANN.get(path).expect(400);
    }

    @Test
    void aContentTypeThatIsNoneIsMalformed() {
        ANN.send("POST", "/api/projects", "nonsense", BodyPublishers.ofString("{}"))
                .expectError(400, "Malformed request");
    }

    @Test
    void aJobThatEndedStaysAsItEnded() {
        ANN.post(WORLD.path("/api/jobs/{job_id}/cancel"), "{}").expectError(409, "Job has already ended");

        assertThat(ANN.get(WORLD.path("/api/jobs/{job_id}")).text("/job/status"))
                .isEqualTo("succeeded");
        ANN.get("/api/jobs/" + UUID.randomUUID()).expectError(404, "Job not found");
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        upload("%PDF-1.7\n").expectError(422, "Unsupported file type");
        upload("a,b\n1,2\n1\n").expectError(422, "Could not parse CSV: line 3: expected 2 fields, found 1");
    }

    @Test
    void anExperimentNeedsAColumnAndAProblemThatExist() {
        experiment("no such column", "classification").expectError(422, "target_column not found in dataset");
        experiment("Species", "ranking").expectError(422, "Invalid problem_type");
    }

    @Test
    void aTableThatTeachesNothingIsRefusedBeforeAnyJob() {
        String project =
                ANN.post("/api/projects", Map.of("name", "Lessons")).expect(201).text("/id");
        String wide = table(project, "n,same,\"a \"\"b\"\"\"\n", 1_100, row -> row + ",7," + row % 3);
        String narrow = table(project, "y,empty\n", 12, row -> row % 2 + ",");
        String shallow = table(project, "x,y\n", 5, row -> row + "," + row % 2);

        experiment(project, wide, "n", "classification").expectError(422, "target_column has more than 1000 classes");
        experiment(project, wide, "same", "regression").expectError(422, "target_column has only one value");
        experiment(project, wide, "a \"b\"", "classification")
                .expectError(422, "target_column has a name that cannot be trained on: rename it");
        experiment(project, narrow, "y", "classification").expectError(422, "No usable feature columns in dataset");
        experiment(project, shallow, "y", "classification")
                .expectError(422, "Dataset has too few rows to train on: at least 10 are needed");
        assertThat(ANN.get("/api/jobs?project_id=" + project).at("/total").asInt())
                .isZero();
    }

    private static Answer experiment(String target, String problem) {
        return experiment(WORLD.id("projects"), WORLD.id("versions"), target, problem);
    }

    private static Answer experiment(String project, String version, String target, String problem) {
        Map<String, String> experiment = Map.of(
                "project_id", project, "dataset_version_id", version, "target_column", target, "problem_type", problem);
        return ANN.post("/api/experiments", experiment);
    }

    private static String table(String project, String header, int rows, IntFunction<String> row) {
        String content = IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", header, "\n"));
        return upload(project, content).expect(201).text("/dataset_version_id");
    }

    private static Answer upload(String content) {
        return upload(WORLD.id("projects"), content);
    }

    private static Answer upload(String project, String content) {
        Map<String, String> fields = Map.of("project_id", project, "name", "table-" + UUID.randomUUID());
        return ANN.upload("/api/datasets/upload", fields, "table.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
