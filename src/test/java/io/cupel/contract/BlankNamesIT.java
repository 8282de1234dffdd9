package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that shows nothing is none, whoever is named and with whatever verb. */
class BlankNamesIT {
    private static final World WORLD = World.shared();
    private static final List<String> BLANKS = List.of("", " ", "\u00a0", "\u2003", "\u200b", "\ufeff\u202f");

    /** What names something: verb, path and the rest of the body. */
    static Stream<Arguments> namings() {
        Map<String, String> inProject = Map.of("project_id", WORLD.id("projects"));
        Map<String, String> session =
                Map.of("policy_id", WORLD.id("policies"), "dataset_version_id", WORLD.id("versions"));
        return Stream.of(
                Arguments.of("POST", "/api/projects", Map.of()),
                Arguments.of("PATCH", "/api/projects/" + WORLD.id("projects"), Map.of()),
                Arguments.of("PATCH", "/api/datasets/" + WORLD.id("datasets"), Map.of()),
                Arguments.of("POST", "/api/privacy/policies", inProject),
                Arguments.of("PATCH", "/api/privacy/policies/" + WORLD.id("policies"), Map.of()),
                Arguments.of("POST", "/api/privacy/sessions", session),
                Arguments.of("POST", deployments(), Map.of("model_id", WORLD.id("models"))),
                Arguments.of("PUT", "/api/mlops/deployments/" + WORLD.id("deployments"), Map.of()),
                Arguments.of("POST", "/api/auth/api-keys", Map.of("scopes", List.of("read"))),
                Arguments.of(
                        "POST", "/api/auth/register", Map.of("email", "blank@example.org", "password", "long enough")));
    }

    private static String deployments() {
        return "/api/mlops/projects/" + WORLD.id("projects") + "/deployments";
    }

    @ParameterizedTest
    @MethodSource("namings")
    void aNameThatShowsNothingIsRefused(String verb, String path, Map<String, Object> others) {
        ApiClient client = path.endsWith("/register") ? WORLD.anonymous() : WORLD.owner;
        for (String blank : BLANKS) {
            Map<String, Object> body = new HashMap<>(others);
            body.put("name", blank);

            assertThat(client.json(verb, path, body).status())
                    .as("%s %s with %s", verb, path, escaped(blank))
                    .isEqualTo(422);
        }
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void aTableIsNotUploadedUnderIt(String blank) {
        Answer answer = WORLD.owner.upload(
                "/api/datasets/upload", Map.of("project_id", WORLD.id("projects"), "name", blank), "t.csv", new byte[] {
                    'a', '\n', '1', '\n'
                });

        answer.expectError(422, "Dataset name must not be empty");
        WORLD.owner
                .upload("/api/datasets/upload", Map.of("project_id", "none", "name", blank), "t.csv", new byte[] {'a'})
                .expectFault("body/project_id", "type_error.uuid")
                .expectFault("body/name", "value_error.any_str.min_length");
    }

    static Stream<String> blanks() {
        return BLANKS.stream();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
