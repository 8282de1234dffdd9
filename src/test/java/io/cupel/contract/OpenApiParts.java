package io.cupel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes an OpenAPI 3.0 document apart into its objects, and notes where one lacks a field that its kind must have or has one that its kind does
 * not know (OpenAPI 3.0.3, section 4.7).
 */
final class OpenApiParts {
    /** The fields of each kind of object: {@code !} stands behind what must be there; what follows {@code =} is a kind, a list or a map of it. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry(
                    "document",
                    "openapi! info!=info paths!={path} servers=[server] components=components tags=[tag] security externalDocs"),
            Map.entry("info", "title! version! description termsOfService contact license=license"),
            Map.entry("license", "name! url"),
            Map.entry("server", "url! description variables"),
            Map.entry("tag", "name! description externalDocs"),
            Map.entry(
                    "components",
                    "schemas={schema} responses={response} parameters={parameter} headers={header}"
                            + " requestBodies={body} securitySchemes={securityScheme} examples links callbacks"),
            Map.entry(
                    "path",
                    "get=operation put=operation post=operation patch=operation delete=operation head=operation"
                            + " options=operation trace=operation parameters=[parameter] summary description servers"),
            Map.entry(
                    "operation",
                    "responses!={response} operationId tags summary description parameters=[parameter] requestBody=body"
                            + " security deprecated callbacks servers externalDocs"),
            Map.entry(
                    "parameter",
                    "name! in! schema=schema content={media} description required deprecated allowEmptyValue style explode"
                            + " allowReserved example examples"),
            Map.entry("body", "content!={media} description required"),
            Map.entry("response", "description! headers={header} content={media} links"),
            Map.entry(
                    "header",
                    "schema=schema content={media} description required deprecated style explode example examples"),
            Map.entry("media", "schema=schema example examples encoding"),
            Map.entry(
                    "schema",
                    "properties={schema} items=schema additionalProperties=schema allOf=[schema] oneOf=[schema]"
                            + " anyOf=[schema] not=schema type format title description default nullable enum required"
                            + " minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern"
                            + " minItems maxItems uniqueItems minProperties maxProperties discriminator readOnly writeOnly"
                            + " xml externalDocs example deprecated"),
            Map.entry("securityScheme", "type! description name in scheme bearerFormat flows openIdConnectUrl"));

    private final Map<String, List<Part>> parts = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    /** @param at where it stands, as a JSON pointer */
    record Part(String at, JsonNode node) {}

    private record Field(String name, boolean isRequired, String holds) {
        static Field read(String word) {
            String[] halves = word.split("=", -1);
            String name = halves[0].replace("!", "");
            return new Field(name, halves[0].endsWith("!"), halves.length > 1 ? halves[1] : "");
        }
    }

    OpenApiParts(JsonNode document) {
        take("document", "", document);
    }

    List<Part> all(String kind) {
        return parts.getOrDefault(kind, List.of());
    }

    List<String> findings() {
        return findings;
    }

    private void take(String kind, String at, JsonNode node) {
        if (node.has("$ref")) {
            if (node.size() > 1) {
                findings.add("no-$ref-siblings " + at);
            }
            return;
        }
        parts.computeIfAbsent(kind, first -> new ArrayList<>()).add(new Part(at, node));
        List<Field> fields =
                Arrays.stream(KINDS.get(kind).split(" ")).map(Field::read).toList();
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        for (Field field : fields) {
            unknown.remove(field.name());
            field(field, at, node);
        }
        unknown.removeIf(name -> name.startsWith("x-"));
        unknown.forEach(name -> findings.add("oas3-schema " + at + ": unknown field " + name));
    }

    private void field(Field field, String at, JsonNode owner) {
        JsonNode value = owner.path(field.name());
        String here = at + "/" + field.name();
        String kind = field.holds().replaceAll("[\\[\\]{}]", "");
        if (value.isMissingNode()) {
            if (field.isRequired()) {
                findings.add("oas3-schema " + at + ": lacks " + field.name());
            }
        } else if (field.holds().startsWith("[")) {
            for (int i = 0; i < value.size(); i++) {
                take(kind, here + "/" + i, value.get(i));
            }
        } else if (field.holds().startsWith("{")) {
            value.properties().forEach(entry -> take(kind, here + "/" + entry.getKey(), entry.getValue()));
        } else if (!kind.isEmpty() && !value.isBoolean()) {
            take(kind, here, value);
        }
    }
}
