package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule, broken once in a document that is otherwise clean. */
class OpenApiLinterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLEAN = """
            {
              "openapi": "3.0.3",
              "info": {"title": "Shelf", "version": "1", "description": "Books", "contact": {"name": "Ann"},
                       "license": {"name": "Apache-2.0", "url": "https://www.apache.org/licenses/LICENSE-2.0"}},
              "servers": [{"url": "/"}],
              "tags": [{"name": "Books", "description": "What stands there"}],
              "paths": {"/books/{id}": {"get": {
                "operationId": "getBook", "summary": "One book", "description": "One book by its number", "tags": ["Books"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                               {"name": "part", "in": "query", "schema": {"type": "integer", "default": 1}}],
                "security": [{"key": []}],
                "responses": {"200": {"description": "Done",
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}}}}}},
              "components": {
                "schemas": {"Book": {"type": "object", "required": ["title"], "properties": {
                  "title": {"type": "string", "example": "Emma"},
                  "form": {"type": "string", "enum": ["paper", "sound", null], "nullable": true},
                  "pages": {"type": "array", "items": {"type": "number"}}}}},
                "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}
            }""";

    @Test
    void hasNothingAgainstACleanDocument() {
        assertThat(findings(CLEAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`, \"contact\": {\"name\": \"Ann\"}`|``|info-contact /info",
                "`\"description\": \"Books\", `|``|info-description /info",
                "`, \"url\": \"https://www.apache.org/licenses/LICENSE-2.0\"`|``|license-url /info/license",
                "`{\"url\": \"/\"}`|``|oas3-api-servers /servers",
                "`\"url\": \"/\"`|`\"url\": \"/v1/\"`|oas3-server-trailing-slash /servers/0",
                "`, \"description\": \"What stands there\"`|``|tag-description /tags/0",
                "`\"tags\": [{`|`\"tags\": [{\"name\": \"Books\", \"description\": \"Again\"}, {`|openapi-tags-uniqueness /tags",
                "`by its number`|`<script>`|no-script-tags-in-markdown One book <script>",
                "`\"operationId\": \"getBook\", `|``|operation-operationId /paths//books/{id}/get",
                "`getBook`|`get book`|operation-operationId-valid-in-url /paths//books/{id}/get",
                "`\"summary\": \"One book\", `|``|operation-summary /paths//books/{id}/get",
                "`\"description\": \"One book by its number\", `|``|operation-description /paths//books/{id}/get",
                "`[\"Books\"]`|`[]`|operation-singular-tag /paths//books/{id}/get",
                "`[\"Books\"]`|`[\"Films\"]`|operation-tag-defined /paths//books/{id}/get",
                "`\"200\"`|`\"404\"`|operation-success-response /paths//books/{id}/get",
                "`\"part\", \"in\": \"query\"`|`\"id\", \"in\": \"path\", \"required\": true`|operation-parameters /paths//books/{id}/get",
                "`[{\"key\": []}]`|`[{\"lock\": []}]`|oas3-operation-security-defined /paths//books/{id}/get",
                "`/books/{id}`|`/books/{id}/`|path-keys-no-trailing-slash /books/{id}/",
                "`/books/{id}`|`/books/{id}?all`|path-not-include-query /books/{id}?all",
                "`/books/{id}`|`/books/{number}`|path-params get /books/{number}: [{number}] and [{id}]",
                "`\"required\": true, `|``|path-params get /books/{id}: not required",
                "`, \"items\": {\"type\": \"number\"}`|``|array-items /components/schemas/Book/properties/pages",
                "`\"sound\"`|`\"paper\"`|duplicated-entry-in-enum /components/schemas/Book/properties/form",
                "`, \"nullable\": true`|``|typed-enum /components/schemas/Book/properties/form",
                "`\"example\": \"Emma\"`|`\"example\": 7`|oas3-valid-schema-example /components/schemas/Book/properties/title",
                "`\"default\": 1`|`\"default\": \"one\"`|oas3-valid-schema-example /paths//books/{id}/get/parameters/1/schema",
                "`[\"title\"]`|`[\"author\"]`|required-is-described /components/schemas/Book",
                "`schemas/Book\"`|`schemas/Film\"`|invalid-ref #/components/schemas/Film",
                "`{\"$ref\": \"#/components/schemas/Book\"}`|`{}`|oas3-unused-component Book",
                "`\"$ref\": `|`\"type\": \"object\", \"$ref\": `|no-$ref-siblings /paths//books/{id}/get/responses/200/content/application/json/schema",
                "`\"scheme\": \"bearer\"`|`\"schema\": \"bearer\"`|oas3-schema /components/securitySchemes/key: unknown field schema",
                "`\"description\": \"Done\",`|``|oas3-schema /paths//books/{id}/get/responses/200: lacks description"
            })
    void findsEachRuleBroken(String right, String wrong, String finding) {
        assertThat(CLEAN).contains(right);

        assertThat(findings(CLEAN.replace(right, wrong))).contains(finding);
    }

    private static List<String> findings(String document) {
        try {
            return OpenApiLinter.findings(JSON.readTree(document));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(document, broken);
        }
    }
}
