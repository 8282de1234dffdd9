package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.ApiOperation;
import io.cupel.testing.CupelServer;
import io.cupel.testing.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Some thousands of requests made from {@code /openapi}, right and wrong. Whatever is sent, the answer is no 5xx, has a
 * status that the document names, an error has the contract's shape, and no submitted value comes back in it.
 */
class OpenApiContractIT {
    private static final Set<String> FOR_ADMINISTRATORS = Set.of("revealPrivateValues");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final World WORLD = World.create();
    private static final ApiClient KEY = WORLD.owner.newKey("write", "predict");
    private static final JsonNode DOCUMENT =
            WORLD.anonymous().get("/openapi?format=json").expect(200).json();
    /** No {@code %00} among them: the HTTP server itself refuses that, before any application sees it. */
    private static final List<String> WRONG_IDS = List.of(
            "00000000-0000-4000-8000-000000000000",
            BodyMutations.MARKER,
            "1",
            "%2e%2e%2f" + BodyMutations.MARKER,
            "x".repeat(2_000),
            "%F0%9F%92%A9",
            "';--");

    private static final List<String> WRONG_PARAMETERS = List.of(
            "",
            "-1",
            "0",
            "501",
            "99999999999999999999",
            "1.5",
            BodyMutations.MARKER,
            "%00",
            "%27%3B--",
            "x".repeat(3_000));

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        List<String> ids = operations().map(ApiOperation::id).toList();

        assertThat(ids).doesNotContain("").doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> references = new HashSet<>();
        DOCUMENT.findValuesAsText("$ref").forEach(references::add);

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                DOCUMENT.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void aBodySaysWhatItMustHoldAndHowLongItMayBe() {
        JsonNode project = DOCUMENT.at("/components/schemas/CreateProject");

        assertThat(project.path("required")).extracting(JsonNode::asText).containsExactly("name");
        assertThat(project.at("/properties/name/maxLength").intValue()).isEqualTo(200);
        assertThat(DOCUMENT.at("/components/schemas/RevealValues/required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("key", "column", "values");
    }

    /** OpenAPI 3.0.3: beside a type only, among the listed values where there are any, and never to widen what an {@code allOf} demands. */
    @Test
    void aNullIsDocumentedWhereItCounts() {
        List<JsonNode> nullable = DOCUMENT.findParents("nullable");

        assertThat(nullable).hasSizeGreaterThan(50).allSatisfy(schema -> {
            assertThat(schema.path("type").asText()).as(schema::toString).isNotEmpty();
            assertThat(schema.has("allOf")).as(schema::toString).isFalse();
            assertThat(schema.path("enum").isMissingNode()
                            || schema.path("enum").toString().endsWith("null]"))
                    .as(schema::toString)
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> idsThatNameNothing() {
        return each(operations().filter(operation -> operation.path().contains("{")), operation -> {
            for (String id : WRONG_IDS) {
                String path = operation.path().replaceAll("\\{[^}]+}", id);
                check(operation, send(operation, path, body(operation)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> queryParametersOutOfTheirRange() {
        return each(operations().filter(operation -> operation.method().equals("GET")), operation -> {
            for (JsonNode parameter : operation.description().path("parameters")) {
                if (!parameter.path("in").asText().equals("query")) {
                    continue;
                }
                for (String value : WRONG_PARAMETERS) {
                    String query = "?" + parameter.path("name").asText() + "=" + value;
                    check(operation, send(operation, WORLD.path(operation.path()) + query, null));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreWrong() {
        return each(operations().filter(OpenApiContractIT::takesJson), operation -> {
            for (byte[] body : BodyMutations.of(JSON.valueToTree(right(operation)), schema(operation))) {
                check(operation, send(operation, WORLD.path(operation.path()), body));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> mediaTypesThatNobodyTakes() {
        return each(operations().filter(OpenApiContractIT::takesJson), operation -> {
            String path = WORLD.path(operation.path());
            for (String type :
                    List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense")) {
                Answer answer = client(operation).send(operation.method(), path, type, BodyPublishers.ofString("<a/>"));
                check(operation, answer);
                assertThat(answer.status()).as(answer::toString).isIn(400, 415);
            }
        });
    }

    private static Stream<DynamicTest> each(Stream<ApiOperation> operations, Check check) {
        return operations.map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check.of(operation)));
    }

    private static void check(ApiOperation operation, Answer answer) {
        assertThat(answer.status()).as(answer::toString).isLessThan(500);
        assertThat(operation.documents(answer.status()))
                .as("undocumented: " + answer)
                .isTrue();
        if (answer.status() >= 400 && !operation.method().equals("HEAD")) {
            assertThat(answer.toString().substring(answer.call().length()))
                    .as("echoes what was submitted: " + answer.call())
                    .doesNotContain(BodyMutations.MARKER);
            checkShape(answer);
        }
    }

    private static void checkShape(Answer answer) {
        JsonNode detail = answer.at("/detail");
        assertThat(detail.isTextual() || detail.isArray()).as(answer::toString).isTrue();
        detail.forEach(fault -> {
            assertThat(fault.path("loc").path(0).asText()).as(answer::toString).isIn("body", "query", "path", "header");
            assertThat(fault.path("msg").asText()).isNotBlank();
            assertThat(fault.path("type").asText()).isNotBlank();
        });
    }

    private static Answer send(ApiOperation operation, String path, byte[] body) {
        return client(operation)
                .send(
                        operation.method(),
                        path,
                        body == null ? null : "application/json",
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    /** Public calls are limited by address, so each comes from a new one; what only a session may do, a session does. */
    private static ApiClient client(ApiOperation operation) {
        if (operation.isPublic()) {
            return CupelServer.shared().anonymous();
        }
        if (FOR_ADMINISTRATORS.contains(operation.id())) {
            return WORLD.admin;
        }
        boolean sessionOnly = operation.description().path("security").size() == 1;
        return sessionOnly ? WORLD.owner : KEY;
    }

    private static byte[] body(ApiOperation operation) {
        return takesJson(operation)
                ? JSON.valueToTree(right(operation)).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : null;
    }

    private static boolean takesJson(ApiOperation operation) {
        return operation.description().at("/requestBody/content").has("application/json");
    }

    /** Right in form, but never the start of a training: the column does not exist. */
    private static Map<String, Object> right(ApiOperation operation) {
        Map<String, Object> body = new HashMap<>(Bodies.of(operation.id(), WORLD));
        body.computeIfPresent("target_column", (name, column) -> "no such column");
        return body;
    }

    private static JsonNode schema(ApiOperation operation) {
        JsonNode schema = operation
                .description()
                .at("/requestBody/content")
                .path("application/json")
                .path("schema");
        return schema.has("$ref") ? DOCUMENT.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    private static Stream<ApiOperation> operations() {
        return ApiOperation.all(DOCUMENT).stream();
    }

    private interface Check {
        void of(ApiOperation operation);
    }
}
