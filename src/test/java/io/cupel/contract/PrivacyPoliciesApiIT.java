package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyPoliciesApiIT {
    private static final String POLICIES = "/api/privacy/policies";

    private final ApiClient ann = CupelServer.shared().newUser();
    private final String project =
            ann.post("/api/projects", Map.of("name", "Private")).expect(201).text("/id");

    @Test
    void writesACustomPolicyWithoutRules() {
        Answer created = ann.post(POLICIES, Map.of("project_id", project, "name", "Mine"))
                .expect(201);

        String id = created.text("/id");
        assertThat(created.text("/policy_id")).isEqualTo(id);
        assertThat(created.header("Location")).endsWith(POLICIES + "/" + id);
        assertThat(created.text("/policy/profile")).isEqualTo("custom");
        assertThat(created.text("/policy/status")).isEqualTo("draft");
        assertThat(ann.get(POLICIES + "/" + id).expect(200).at("/policy")).isEqualTo(created.at("/policy"));
        assertThat(ann.get(rules(id)).expect(200).at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "hipaa, ssn, redact, 45 CFR 164.514(b)(2)(i)(G)",
        "gdpr, email, pseudonymize, 'GDPR art. 4(5), 25(1)'",
        "pci_dss, cvv, suppress, 'PCI DSS v4.0, 3.3.1'",
        "ccpa, ssn, hash, Cal. Civ. Code 1798.140(ae)(1)(A)"
    })
    void aProfileBringsRulesWithTheClauseEachServes(String profile, String type, String action, String clause) {
        String id = policy(Map.of("profile", profile));

        JsonNode rule = items(ann.get(rules(id) + "?limit=500")).stream()
                .filter(item -> item.path("pii_type").asText().equals(type))
                .findFirst()
                .orElseThrow();

        assertThat(rule.path("action").asText()).isEqualTo(action);
        assertThat(rule.path("clause").asText()).isEqualTo(clause);
        assertThat(rule.path("is_enabled").asBoolean()).isTrue();
    }

    @Test
    void patchAndPutChangeWhatIsGivenInTheSettingsToo() {
        String path = POLICIES + "/" + policy(Map.of("settings", Map.of("auto_detect", true)));

        ann.patch(path, Map.of("settings", Map.of("confidence_threshold", 0.7))).expect(200);
        Answer put =
                ann.put(path, Map.of("status", "active", "name", "Renamed")).expect(200);

        assertThat(put.at("/policy/settings/auto_detect").asBoolean()).isTrue();
        assertThat(put.at("/policy/settings/confidence_threshold").asDouble()).isEqualTo(0.7);
        assertThat(put.text("/policy/status")).isEqualTo("active");
        assertThat(put.text("/policy/name")).isEqualTo("Renamed");
        ann.patch(path, Map.of("status", "gone")).expectFault("body/status", "type_error.enum");
    }

    @Test
    void anExplicitNullUnsetsADescriptionASettingAndAConfig() {
        Map<String, Object> settings =
                Map.of("auto_detect", true, "quasi_identifiers", List.of("age"), "target", Map.of("k", 5));
        String policy = policy(Map.of("description", "For the lab", "settings", settings));
        Map<String, Object> without = new HashMap<>();
        without.put("description", null);
        without.put("settings", nulls("target", "quasi_identifiers"));

        Answer changed = ann.patch(POLICIES + "/" + policy, without).expect(200);
        Map<String, Object> mask = Map.of("pii_type", "email", "action", "mask", "config", Map.of("show_last", 2));
        String rule =
                rules(policy) + "/" + ann.post(rules(policy), mask).expect(201).text("/rule_id");
        Answer plain = ann.patch(rule, nulls("config")).expect(200);

        assertThat(changed.at("/policy/description").isNull()).isTrue();
        assertThat(changed.at("/policy/settings/target").isNull()).isTrue();
        assertThat(changed.at("/policy/settings/quasi_identifiers").isNull()).isTrue();
        assertThat(changed.at("/policy/settings/auto_detect").asBoolean()).isTrue();
        assertThat(plain.text("/rule/action")).isEqualTo("mask");
        assertThat(plain.at("/rule/config").isEmpty()).isTrue();
        ann.patch(POLICIES + "/" + policy, Map.of("settings", Map.of("target", Map.of("k", 1))))
                .expectFault("body/settings/target/k", "value_error.number.not_ge");
    }

    @Test
    void refusesSettingsThatItDoesNotKnow() {
        Map<String, Object> misspelt = Map.of("settings", Map.of("bogus", 1, "target", Map.of("foo", 1)));
        String path = POLICIES + "/" + policy(Map.of("settings", Map.of("target", Map.of("k", 5))));
        Map<String, Object> fresh = new HashMap<>(misspelt);
        fresh.put("project_id", project);
        fresh.put("name", "Misspelt");

        ann.post(POLICIES, fresh)
                .expectFault("body/settings/bogus", "value_error.extra")
                .expectFault("body/settings/target/foo", "value_error.extra");
        ann.patch(path, misspelt)
                .expectFault("body/settings/bogus", "value_error.extra")
                .expectFault("body/settings/target/foo", "value_error.extra");

        assertThat(ann.get(path).expect(200).at("/policy/settings/target/k").asInt())
                .isEqualTo(5);
        assertThat(ann.patch(path, Map.of("settings", Map.of("target", Map.of())))
                        .expect(200)
                        .at("/policy/settings/target")
                        .isNull())
                .isTrue();
    }

    @Test
    void theDocumentSaysThatANullUnsetsTheTarget() {
        JsonNode target = ann.get("/openapi?format=json")
                .expect(200)
                .at("/components/schemas/ChangePolicySettings/properties/target");

        assertThat(target.at("/oneOf/0/$ref").asText()).isEqualTo("#/components/schemas/PolicyTarget");
        assertThat(target.at("/oneOf/1/nullable").asBoolean())
                .as(target::toString)
                .isTrue();
        assertThat(target.at("/oneOf/1/enum").toString()).isEqualTo("[null]");
    }

    @Test
    void aNameIsNotBlank() {
        String path = POLICIES + "/" + policy(Map.of());

        ann.patch(path, Map.of("name", " ")).expectFault("body/name", "value_error.any_str.min_length");

        assertThat(ann.get(path).expect(200).text("/policy/name")).isEqualTo("Policy");
    }

    private static Map<String, Object> nulls(String... fields) {
        Map<String, Object> nulls = new HashMap<>();
        Arrays.stream(fields).forEach(field -> nulls.put(field, null));
        return nulls;
    }

    @Test
    void listsByProjectAndStatus() {
        String active = policy(Map.of("status", "active"));
        policy(Map.of());

        List<JsonNode> found = items(ann.get(POLICIES + "?status=active&project_id=" + project));

        assertThat(found).extracting(item -> item.path("id").asText()).containsExactly(active);
        ann.get(POLICIES + "?status=gone").expectFault("query/status", "type_error.enum");
        assertThat(items(CupelServer.shared().newUser().get(POLICIES + "?project_id=" + project)))
                .isEmpty();
    }

    @Test
    void addsChangesAndDeletesARule() {
        String policy = policy(Map.of());
        Map<String, Object> mask =
                Map.of("pii_type", "phone_number", "action", "mask", "config", Map.of("show_last", 2));
        Answer created = ann.post(rules(policy), mask).expect(201);
        String path = rules(policy) + "/" + created.text("/rule_id");

        assertThat(created.at("/rule/is_enabled").asBoolean()).isTrue();
        assertThat(ann.patch(path, Map.of("is_enabled", false))
                        .expect(200)
                        .at("/rule/config/show_last")
                        .asInt())
                .isEqualTo(2);
        assertThat(ann.put(path, Map.of("action", "redact"))
                        .expect(200)
                        .at("/rule/config")
                        .isEmpty())
                .isTrue();
        assertThat(ann.delete(path).expect(200).at("/ok").asBoolean()).isTrue();
        ann.get(path).expectError(404, "Rule not found");
    }

    @ParameterizedTest
    @CsvSource({"Cvv, pii_type", "SUPPRESS, action", "V4.0, clause"})
    void searchesRulesByKindActionAndClause(String search, String field) {
        String path = rules(policy(Map.of("profile", "pci_dss")));
        ann.post(path, Map.of("pii_type", "email", "action", "hash")).expect(201);
        List<JsonNode> due = items(ann.get(path + "?limit=500")).stream()
                .filter(rule ->
                        rule.path(field).asText().toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)))
                .toList();

        Answer found = ann.get(path + "?limit=500&search=" + search);

        assertThat(due).isNotEmpty();
        assertThat(items(found)).isEqualTo(due);
        assertThat(found.at("/total").asInt()).isEqualTo(due.size());
        assertThat(items(ann.get(path + "?search=no-such-rule"))).isEmpty();
    }

    @Test
    void refusesWhatNoRuleCanBe() {
        String path = rules(policy(Map.of()));

        ann.post(path, Map.of("pii_type", "shoe_size", "action", "redact"))
                .expectFault("body/pii_type", "type_error.enum");
        ann.post(path, Map.of("pii_type", "email", "action", "eat")).expectFault("body/action", "type_error.enum");
        ann.post(path, Map.of())
                .expectFault("body/pii_type", "value_error.missing")
                .expectFault("body/action", "value_error.missing");
        ann.post(path, Map.of("pii_type", "email", "action", "mask", "config", Map.of("show_fist", 2)))
                .expectFault("body/config/show_fist", "value_error.extra");
        ann.post(path, Map.of("pii_type", "email", "action", "mask", "config", Map.of("show_first", -1)))
                .expectFault("body/config/show_first", "value_error.number.not_ge");
        ann.post(path, Map.of("pii_type", "email", "action", "generalize", "config", Map.of("to", "decade")))
                .expectFault("body/config/to", "type_error.enum");
    }

    @Test
    void theTrailOfAPolicyTellsOfItsChangesRulesAndKeys() {
        String path = POLICIES + "/" + policy(Map.of());
        ann.patch(path, Map.of("settings", Map.of("target", Map.of("k", 7)))).expect(200);
        String rule = path + "/rules/"
                + ann.post(path + "/rules", Map.of("pii_type", "email", "action", "hash"))
                        .expect(201)
                        .text("/id");
        ann.patch(rule, Map.of("is_enabled", false)).expect(200);
        ann.delete(rule).expect(200);
        ann.post(path + "/key", Map.of()).expect(200);
        ann.post(path + "/renew-key", Map.of()).expect(200);

        List<JsonNode> events = items(ann.get(path + "/audit"));

        assertThat(events)
                .extracting(event -> event.path("event").asText())
                .containsExactly(
                        "policy_created",
                        "policy_changed",
                        "rule_created",
                        "rule_changed",
                        "rule_deleted",
                        "key_handed_out",
                        "key_renewed");
        assertThat(events.get(1).at("/details/policy/settings/target/k").asInt())
                .isEqualTo(7);
        assertThat(events.get(2).at("/details/rule/pii_type").asText()).isEqualTo("email");
        assertThat(events).extracting(event -> event.path("user_id").asText()).containsOnly(me());
        assertThat(items(ann.get(path + "/audit?search=rule_&limit=1&offset=1")))
                .containsExactly(events.get(3));
        CupelServer.shared().newUser().get(path + "/audit").expectError(404, "Policy not found");
    }

    private String me() {
        return ann.get("/api/auth/me").expect(200).text("/user/id");
    }

    @Test
    void answersAStrangerAsIfThereWereNothing() {
        ApiClient bob = CupelServer.shared().newUser();
        String policy = policy(Map.of());

        bob.get(POLICIES + "/" + policy).expectError(404, "Policy not found");
        bob.get(rules(policy)).expectError(404, "Policy not found");
        ann.get(POLICIES + "/" + UUID.randomUUID()).expectError(404, "Policy not found");
        ann.get(POLICIES + "/no-id").expectError(404, "Policy not found");
        bob.post(POLICIES, Map.of("project_id", project, "name", "Theirs")).expectError(404, "Project not found");
    }

    @Test
    void theCatalogueNamesEveryKindOfPersonalData() {
        Answer types = ann.get("/api/privacy/pii-types?limit=500").expect(200);

        assertThat(types.at("/total").asInt()).isEqualTo(131);
        assertThat(items(types)).allSatisfy(type -> {
            assertThat(type.path("name").asText()).isNotEmpty();
            assertThat(type.path("category").asText()).isNotEmpty();
            assertThat(type.path("example").asText()).isNotEmpty();
            assertThat(type.path("detection").asText()).isNotEmpty();
            assertThat(type.path("profiles").isArray()).isTrue();
        });
        assertThat(items(types))
                .extracting(type -> type.path("name").asText())
                .contains("email", "phone_number", "ssn", "credit_card", "name", "date_of_birth");
        assertThat(items(ann.get("/api/privacy/profiles")))
                .extracting(profile -> profile.path("profile").asText())
                .containsExactly("hipaa", "gdpr", "pci_dss", "ccpa", "custom");
    }

    private String policy(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("project_id", project);
        body.put("name", "Policy");
        return ann.post(POLICIES, body).expect(201).text("/id");
    }

    private static String rules(String policy) {
        return POLICIES + "/" + policy + "/rules";
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.expect(200).at("/items").spliterator(), false)
                .toList();
    }
}
