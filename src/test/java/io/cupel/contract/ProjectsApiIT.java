package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsApiIT {
    private final ApiClient ann = CupelServer.shared().newUser();
    private final ApiClient bob = CupelServer.shared().newUser();

    @Test
    void createsAProjectAndPointsToIt() {
        Answer created = ann.post("/api/projects", Map.of("name", "Churn", "description", "Who leaves?"))
                .expect(201);

        String id = created.text("/id");
        assertThat(created.text("/project_id")).isEqualTo(id);
        assertThat(created.header("Location")).endsWith("/api/projects/" + id);
        assertThat(ann.get("/api/projects/" + id).expect(200).at("/project")).isEqualTo(created.at("/project"));
        assertThat(created.at("/project").properties().stream().map(Map.Entry::getKey))
                .contains(
                        "id",
                        "name",
                        "description",
                        "status",
                        "dataset_count",
                        "experiment_count",
                        "model_count",
                        "created_at",
                        "updated_at",
                        "role");
        assertThat(created.text("/project/created_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void refusesANameThatIsTakenEmptyMissingOrNoText() {
        project("Taken");

        ann.post("/api/projects", Map.of("name", "Taken")).expectError(409, "Project name already exists");
        ann.post("/api/projects", Map.of("name", "  ")).expectError(422, "Project name must not be empty");
        ann.post("/api/projects", Map.of()).expectFault("body/name", "value_error.missing");
        ann.post("/api/projects", Map.of("name", 5)).expectFault("body/name", "type_error.str");
        ann.post("/api/projects", Map.of("name", "x".repeat(201)))
                .expectFault("body/name", "value_error.any_str.max_length");
        ann.post("/api/projects", "{\"name\":\"a\\u0000b\"}").expectFault("body/name", "type_error.str");
        bob.post("/api/projects", Map.of("name", "Taken")).expect(201);
    }

    @Test
    void patchAndPutChangeWhatIsGiven() {
        String id = project("Before");

        Answer patched =
                ann.patch("/api/projects/" + id, Map.of("name", "After")).expect(200);
        Answer put =
                ann.put("/api/projects/" + id, Map.of("status", "archived")).expect(200);

        assertThat(patched.text("/project/name")).isEqualTo("After");
        assertThat(put.text("/project/name")).isEqualTo("After");
        assertThat(put.text("/project/status")).isEqualTo("archived");
        ann.patch("/api/projects/" + id, Map.of("status", "gone")).expectFault("body/status", "type_error.enum");
    }

    @Test
    void anExplicitNullRemovesTheDescription() {
        String path = "/api/projects/" + project("Described");
        ann.patch(path, Map.of("description", "Who leaves?")).expect(200);

        assertThat(ann.patch(path, "{\"status\":\"active\"}").text("/project/description"))
                .isEqualTo("Who leaves?");
        assertThat(ann.patch(path, "{\"description\":null}")
                        .expect(200)
                        .at("/project/description")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "nonsense", "1", "..%2f"})
    void answersTheSameForAbsentAndMalformedIds(String id) {
        Answer answer = ann.get("/api/projects/" + id);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.json().has("detail")).isTrue();
    }

    @Test
    void aProjectDoesNotExistForAStranger() {
        String id = project("Mine");

        bob.get("/api/projects/" + id).expectError(404, "Project not found");
        bob.patch("/api/projects/" + id, Map.of("name", "Yours")).expectError(404, "Project not found");
        bob.delete("/api/projects/" + id).expectError(404, "Project not found");
        bob.get("/api/projects/" + id + "/members").expectError(404, "Project not found");
    }

    @Test
    void whatIsNotYoursIsNotFoundHoweverWrongTheRequestIs() {
        String id = project("Hidden");

        bob.patch("/api/projects/" + id, Map.of("name", 5)).expectError(404, "Project not found");
        bob.post("/api/projects/" + id + "/members", Map.of()).expectError(404, "Project not found");
        bob.post("/api/mlops/projects/" + id + "/deployments", Map.of()).expectError(404, "Project not found");
        bob.get("/api/projects/" + id + "/members?limit=x").expectError(404, "Project not found");
        ann.post("/api/projects/" + id + "/members", Map.of()).expectFault("body/email", "value_error.missing");
    }

    @Test
    void rolesDecideWhatAMemberMayDo() {
        String id = project("Shared");
        ann.post("/api/projects/" + id + "/members", Map.of("email", email(bob), "role", "viewer"))
                .expect(201);

        assertThat(bob.get("/api/projects/" + id).expect(200).text("/project/role"))
                .isEqualTo("viewer");
        bob.patch("/api/projects/" + id, Map.of("name", "No")).expectError(403, "Insufficient permissions");
        ann.patch("/api/projects/" + id + "/members/" + userId(bob), Map.of("role", "editor"))
                .expect(200);
        bob.patch("/api/projects/" + id, Map.of("name", "Yes")).expect(200);
        bob.delete("/api/projects/" + id).expectError(403, "Insufficient permissions");
    }

    @Test
    void thereIsAlwaysAnOwner() {
        String members = "/api/projects/" + project("Owned") + "/members";

        ann.delete(members + "/" + userId(ann)).expectError(409, "Project must have an owner");
        ann.patch(members + "/" + userId(ann), Map.of("role", "viewer")).expectError(409, "Project must have an owner");
        ann.post(members, Map.of("email", email(bob), "role", "owner")).expect(201);
        ann.delete(members + "/" + userId(ann)).expect(200);
        assertThat(bob.get(members).expect(200).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void membersAreRegisteredUsersAndJoinOnce() {
        String members = "/api/projects/" + project("Joining") + "/members";

        ann.post(members, Map.of("email", "nobody-" + UUID.randomUUID() + "@example.org", "role", "viewer"))
                .expectError(404, "User not found");
        ann.post(members, Map.of("email", email(bob).toUpperCase(java.util.Locale.ROOT), "role", "viewer"))
                .expect(201);
        ann.post(members, Map.of("email", email(bob), "role", "editor")).expectError(409, "User is already a member");
        ann.post(members, Map.of("email", "no-mail", "role", "boss"))
                .expectFault("body/email", "value_error.email")
                .expectFault("body/role", "type_error.enum");
        ann.delete(members + "/" + UUID.randomUUID()).expectError(404, "Member not found");
    }

    @Test
    void pagesNeverOverlapAndCoverTheWholeList() {
        for (int i = 0; i < 7; i++) {
            project("Same");
            ann.patch("/api/projects/" + ids("?limit=1").get(0), Map.of("name", "Same " + i))
                    .expect(200);
        }

        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 7; offset += 3) {
            paged.addAll(ids("?sort_field=dataset_count&sort_direction=asc&limit=3&offset=" + offset));
        }

        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void listsAreSearchedSortedAndChecked() {
        project("Alpha 50%");
        project("beta_x");

        assertThat(names("?sort_field=name&sort_direction=asc")).containsExactly("Alpha 50%", "beta_x");
        assertThat(names("?search=ALPHA")).containsExactly("Alpha 50%");
        assertThat(names("?search=50%25")).containsExactly("Alpha 50%");
        assertThat(names("?search=a_x")).containsExactly("beta_x");
        ann.get("/api/projects?limit=0").expectFault("query/limit", "value_error.number.not_ge");
        ann.get("/api/projects?limit=501").expectFault("query/limit", "value_error.number.not_le");
        ann.get("/api/projects?limit=abc").expectFault("query/limit", "type_error.integer");
        ann.get("/api/projects?offset=-1").expectFault("query/offset", "value_error.number.not_ge");
        ann.get("/api/projects?sort_field=secret").expectFault("query/sort_field", "type_error.enum");
    }

    @Test
    void deletingAProjectEndsItForEverybody() {
        String id = project("Short-lived");
        ann.post("/api/projects/" + id + "/members", Map.of("email", email(bob), "role", "editor"))
                .expect(201);

        assertThat(ann.delete("/api/projects/" + id).expect(200).json().toString())
                .isEqualTo("{\"ok\":true}");

        ann.get("/api/projects/" + id).expectError(404, "Project not found");
        bob.get("/api/projects/" + id).expectError(404, "Project not found");
    }

    private String project(String name) {
        return ann.post("/api/projects", Map.of("name", name)).expect(201).text("/id");
    }

    private List<String> names(String query) {
        return values(query, "name");
    }

    private List<String> ids(String query) {
        return values(query, "id");
    }

    private List<String> values(String query, String field) {
        JsonNode items = ann.get("/api/projects" + query).expect(200).at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static String email(ApiClient user) {
        return user.get("/api/auth/me").expect(200).text("/user/email");
    }

    private static String userId(ApiClient user) {
        return user.get("/api/auth/me").expect(200).text("/user/id");
    }
}
