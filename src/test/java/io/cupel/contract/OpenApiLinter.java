package io.cupel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.contract.OpenApiParts.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Those rules of Spectral's ruleset {@code spectral:oas} that this interface's document could break, under their names there. The document is
 * OpenAPI 3.0, so there is nothing here about other versions, callbacks or server variables.
 */
final class OpenApiLinter {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode document;
    private final OpenApiParts parts;
    private final List<String> findings = new ArrayList<>();

    private OpenApiLinter(JsonNode document) {
        this.document = document;
        this.parts = new OpenApiParts(document);
    }

    /** One line each: the rule and where it is broken. */
    static List<String> findings(JsonNode document) {
        OpenApiLinter linter = new OpenApiLinter(document);
        linter.findings.addAll(linter.parts.findings());
        linter.document();
        linter.operations();
        linter.paths();
        linter.schemas();
        linter.references();
        return linter.findings;
    }

    private void document() {
        JsonNode info = document.path("info");
        require(info.has("contact"), "info-contact", "/info");
        require(isText(info, "description"), "info-description", "/info");
        require(isText(info.path("license"), "url"), "license-url", "/info/license");
        require(!document.path("servers").isEmpty(), "oas3-api-servers", "/servers");
        check(
                "server",
                "oas3-server-trailing-slash",
                server -> !text(server, "url").matches(".+/"));
        check("tag", "tag-description", tag -> isText(tag, "description"));
        List<String> tags = texts(document.path("tags"), "name");
        require(Set.copyOf(tags).size() == tags.size(), "openapi-tags-uniqueness", "/tags");
        for (JsonNode description : document.findValues("description")) {
            String said = description.asText();
            require(!said.contains("<script"), "no-script-tags-in-markdown", said);
            require(!said.contains("eval("), "no-eval-in-markdown", said);
        }
    }

    private void operations() {
        Set<String> tags = Set.copyOf(texts(document.path("tags"), "name"));
        Set<String> schemes = names(document.at("/components/securitySchemes"));
        Set<String> ids = new HashSet<>();
        check("operation", "operation-operationId", operation -> isText(operation, "operationId"));
        check(
                "operation",
                "operation-operationId-valid-in-url",
                operation -> text(operation, "operationId").matches("[\\w.~-]*"));
        check("operation", "operation-operationId-unique", operation -> ids.add(text(operation, "operationId")));
        check("operation", "operation-summary", operation -> isText(operation, "summary"));
        check("operation", "operation-description", operation -> isText(operation, "description"));
        check(
                "operation",
                "operation-singular-tag",
                operation -> operation.path("tags").size() == 1);
        check("operation", "operation-tag-defined", operation -> tags.containsAll(texts(operation.path("tags"))));
        check(
                "operation",
                "operation-success-response",
                operation -> names(operation.path("responses")).stream().anyMatch(status -> status.matches("[23].*")));
        check("operation", "operation-parameters", operation -> {
            List<String> parameters = texts(operation.path("parameters"), "in", "name");
            return Set.copyOf(parameters).size() == parameters.size();
        });
        check(
                "operation",
                "oas3-operation-security-defined",
                operation -> StreamSupport.stream(operation.path("security").spliterator(), false)
                        .allMatch(requirement -> schemes.containsAll(names(requirement))));
    }

    private void paths() {
        Set<String> shapes = new HashSet<>();
        document.path("paths").properties().forEach(path -> {
            String name = path.getKey();
            require(!name.matches(".+/"), "path-keys-no-trailing-slash", name);
            require(!name.contains("?"), "path-not-include-query", name);
            require(!name.contains("{}"), "path-declarations-must-exist", name);
            require(shapes.add(name.replaceAll("\\{[^}]*}", "{}")), "path-params", name + ": the same as another");
            path.getValue().properties().forEach(verb -> pathParameters(name, verb.getKey(), verb.getValue()));
        });
    }

    private void pathParameters(String path, String verb, JsonNode operation) {
        Set<String> named =
                TEMPLATE.matcher(path).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (text(parameter, "in").equals("path")) {
                described.add("{" + text(parameter, "name") + "}");
                require(parameter.path("required").asBoolean(), "path-params", verb + " " + path + ": not required");
            }
        }
        require(named.equals(described), "path-params", verb + " " + path + ": " + named + " and " + described);
    }

    private void schemas() {
        check("schema", "array-items", schema -> !text(schema, "type").equals("array") || schema.has("items"));
        check("schema", "duplicated-entry-in-enum", schema -> {
            List<JsonNode> values = new ArrayList<>();
            schema.path("enum").forEach(values::add);
            return new HashSet<>(values).size() == values.size();
        });
        check(
                "schema",
                "typed-enum",
                schema -> StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .allMatch(value -> fits(value, schema)));
        for (String sample : List.of("example", "default")) {
            check(
                    "schema",
                    "oas3-valid-schema-example",
                    schema -> !schema.has(sample) || fits(schema.path(sample), schema));
        }
        check(
                "schema",
                "required-is-described",
                schema -> !schema.has("properties")
                        || names(schema.path("properties")).containsAll(texts(schema.path("required"))));
    }

    private static boolean fits(JsonNode value, JsonNode schema) {
        if (value.isNull()) {
            return schema.path("nullable").asBoolean();
        }
        return switch (text(schema, "type")) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    private void references() {
        Set<String> used = new HashSet<>();
        document.findValues("$ref").stream().filter(JsonNode::isTextual).forEach(ref -> used.add(ref.asText()));
        used.forEach(ref ->
                require(ref.startsWith("#/") && !document.at(ref.substring(1)).isMissingNode(), "invalid-ref", ref));
        names(document.at("/components/schemas"))
                .forEach(name -> require(used.contains(SCHEMAS + name), "oas3-unused-component", name));
    }

    private void check(String kind, String rule, Predicate<JsonNode> kept) {
        for (Part part : parts.all(kind)) {
            require(kept.test(part.node()), rule, part.at());
        }
    }

    private void require(boolean kept, String rule, String place) {
        if (!kept) {
            findings.add(rule + " " + place);
        }
    }

    private static boolean isText(JsonNode owner, String field) {
        return !text(owner, field).isBlank();
    }

    private static String text(JsonNode owner, String field) {
        return owner.path(field).asText("");
    }

    private static Set<String> names(JsonNode owner) {
        Set<String> names = new TreeSet<>();
        owner.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Of each object in the list, the fields in one text. */
    private static List<String> texts(JsonNode list, String... fields) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> List.of(fields).stream()
                        .map(field -> text(entry, field))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
