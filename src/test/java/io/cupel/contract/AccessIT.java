package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.ApiOperation;
import io.cupel.testing.World;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation of {@code /openapi} with every kind of credential that must be refused, and compares with
 * {@code contract/access.csv}, which every new operation must enter: operation, the scope it needs ({@code public} for
 * none, {@code session} for the cookie only), and the role it needs in the project ({@code -} for none).
 */
class AccessIT {
    private static final World WORLD = World.shared();
    private static final JsonNode DOCUMENT =
            WORLD.anonymous().get("/openapi?format=json").expect(200).json();
    private static final Map<String, Rule> RULES = rules();

    /** A scope and the scopes alone that do not grant it. */
    private static final Map<String, List<String>> INSUFFICIENT = Map.of(
            "read", List.of("predict"),
            "write", List.of("read", "predict"),
            "predict", List.of("read", "write"),
            "admin", List.of("read", "write", "predict"),
            "session", List.of("admin"));

    record Rule(String scope, String role) {}

    @Test
    void everyOperationHasItsLineInTheTable() {
        assertThat(operations().map(ApiOperation::id)).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void publicIsWhatTheTableCallsPublic() {
        assertThat(operations().filter(ApiOperation::isPublic).map(ApiOperation::id))
                .containsExactlyInAnyOrderElementsOf(RULES.entrySet().stream()
                        .filter(rule -> rule.getValue().scope().equals("public"))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> nobodyEntersWithoutACredential() {
        return eachProtected(
                operation -> call(WORLD.anonymous(), operation).expectError(401, "Missing or invalid credentials"));
    }

    /** Not even which media type it takes. */
    @TestFactory
    Stream<DynamicTest> nobodyLearnsMoreWithoutACredential() {
        return each(
                operations()
                        .filter(operation ->
                                !operation.isPublic() && operation.description().has("requestBody")),
                operation -> WORLD.anonymous()
                        .send(
                                operation.method(),
                                WORLD.path(operation.path()),
                                "text/plain",
                                BodyPublishers.ofString("x"))
                        .expectError(401, "Missing or invalid credentials"));
    }

    @TestFactory
    Stream<DynamicTest> aRevokedKeyIsNoCredential() {
        ApiClient session = WORLD.owner;
        Answer made = session.post(
                        "/api/auth/api-keys", Map.of("name", "revoked", "scopes", List.of("write", "predict")))
                .expect(201);
        session.delete("/api/auth/api-keys/" + made.text("/id")).expect(200);
        ApiClient revoked = session.bearer(made.text("/key"));

        return eachProtected(operation -> call(revoked, operation).expectError(401, "Missing or invalid credentials"));
    }

    @TestFactory
    Stream<DynamicTest> noScopeStandsInForAnother() {
        Map<String, ApiClient> keys = new TreeMap<>();
        Stream.of("read", "write", "predict").forEach(scope -> keys.put(scope, WORLD.owner.newKey(scope)));
        keys.put("admin", WORLD.admin.newKey("admin"));

        return eachProtected(operation -> {
            Rule rule = RULES.get(operation.id());
            String refusal = rule.scope().equals("session") ? "Session authentication required" : "Insufficient scope";
            INSUFFICIENT
                    .get(rule.scope())
                    .forEach(scope -> call(keys.get(scope), operation).expectError(403, refusal));
        });
    }

    @TestFactory
    Stream<DynamicTest> aSessionWithoutTheCsrfTokenChangesNothing() {
        ApiClient forged = WORLD.owner.header("X-CSRF-Token", "forged");

        return each(
                operations()
                        .filter(operation -> !operation.isPublic() && operation.changes())
                        .filter(operation -> !RULES.get(operation.id()).scope().equals("admin")),
                operation -> call(forged, operation).expectError(403, "CSRF token missing or invalid"));
    }

    @TestFactory
    Stream<DynamicTest> toAStrangerNothingExists() {
        return each(inProjects(), operation -> {
            Answer answer = call(WORLD.stranger, operation).expect(404);
            assertThat(answer.text("/detail")).as(answer::toString).contains("not found");
        });
    }

    @TestFactory
    Stream<DynamicTest> aRoleTooLowIsRefused() {
        return each(inProjects(), operation -> {
            String role = RULES.get(operation.id()).role();
            if (!role.equals("viewer")) {
                call(WORLD.viewer, operation).expectError(403, "Insufficient permissions");
            }
            if (role.equals("owner")) {
                call(WORLD.editor, operation).expectError(403, "Insufficient permissions");
            }
        });
    }

    private static Stream<ApiOperation> inProjects() {
        return operations()
                .filter(operation -> !RULES.get(operation.id()).role().equals("-"));
    }

    private static Stream<DynamicTest> eachProtected(Consumer<ApiOperation> check) {
        return each(operations().filter(operation -> !operation.isPublic()), check);
    }

    private static Stream<DynamicTest> each(Stream<ApiOperation> operations, Consumer<ApiOperation> check) {
        return operations.map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check.accept(operation)));
    }

    private static Answer call(ApiClient client, ApiOperation operation) {
        String path = WORLD.path(operation.path());
        if (operation.id().startsWith("upload")) {
            Map<String, String> fields = Map.of("project_id", WORLD.id("projects"), "name", "refused");
            return client.upload(
                    path, fields, "a.csv", "a,b\n1,2\n3,4\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return operation.description().has("requestBody")
                ? client.json(operation.method(), path, Bodies.of(operation.id(), WORLD))
                : client.send(operation.method(), path, null, BodyPublishers.noBody());
    }

    private static Stream<ApiOperation> operations() {
        return ApiOperation.all(DOCUMENT).stream();
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        for (String line : lines().subList(1, lines().size())) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            rules.put(cells.get(0), new Rule(cells.get(1), cells.get(2)));
        }
        return rules;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/contract/access.csv"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
