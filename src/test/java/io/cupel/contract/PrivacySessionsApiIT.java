package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PrivacySessionsApiIT {
    private static final String SESSIONS = "/api/privacy/sessions";
    private static final String MISSING = "null";
    /** Those of {@link #SAMPLE} whose doubles nobody else can have: a name, a street or a town made up for one person is that of another. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "email", "ssn", "uk_nhs_number", "uk_nino", "iban", "vin", "sg_nric", "nl_bsn", "au_tfn", "credit_card");

    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void takesATableThroughDetectionTransformationRiskAndCompliance() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String session = project.session(policy, project.upload(SAMPLE));

        project.detect(session);
        List<JsonNode> findings = items(ann.get(session + "/findings?limit=500"));
        assertThat(findings)
                .extracting(finding -> finding.path("column").asText() + " "
                        + finding.path("pii_type").asText())
                .contains("c4 ssn", "email_address email", "c6 iban", "full_name name", "dob date_of_birth");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.path("samples").toString()).doesNotContainPattern("[\\p{L}\\p{N}]"));

        JsonNode done = project.transform(session);
        assertThat(done.at("/transformation/rows_out").asInt()).isEqualTo(300);
        assertThat(ann.get(session + "/risk").expect(200).at("/before/k").asInt())
                .isPositive();
        Answer compliance = ann.get(session + "/compliance").expect(200);
        assertThat(compliance.at("/compliant").asBoolean())
                .as(compliance::toString)
                .isTrue();
        assertThat(events(session))
                .containsExactly(
                        "session_created",
                        "detection_started",
                        "detection_finished",
                        "transformation_started",
                        "transformation_finished");
        ann.get(session + "/download").expect(302);
    }

    @Test
    void noIdentifierOfATransformedColumnIsInTheRegisteredOutput() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String dataset = project.upload(SAMPLE);
        String session = project.session(policy, dataset);
        project.detect(session);
        JsonNode done = project.transform(session);

        String output = project.register(session);

        Map<String, List<String>> before = columns(dataset);
        Map<String, List<String>> after = columns(output);
        for (JsonNode changed : done.at("/transformation/columns")) {
            String column = changed.path("column").asText();
            if (IDENTIFIERS.contains(changed.path("pii_type").asText())) {
                Set<String> survivors = new TreeSet<>(before.get(column));
                survivors.retainAll(after.get(column));
                survivors.remove(MISSING);
                assertThat(survivors).as(column).isEmpty();
            }
        }
        assertThat(after.keySet()).containsAll(Set.of("row_id", "sku", "amount"));
        assertThat(after.get("sku")).isEqualTo(before.get("sku"));
    }

    @Test
    void whatWasEncipheredIsRevealedToTheHolderOfTheKeyOnly() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "encrypt", Map.of());
        String dataset = project.upload("mail\nann@example.org\nbob@example.com\nJürgen.Groß@example.net\n");
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        String output = project.register(session);
        List<String> enciphered = columns(output).get("mail");
        String key = ann.post("/api/privacy/policies/" + policy + "/key", Map.of())
                .expect(200)
                .text("/key/key");

        ApiClient admin = adminOf(project);
        Answer revealed = admin.post(session + "/reveal", Map.of("key", key, "column", "mail", "values", enciphered))
                .expect(200);

        assertThat(enciphered).doesNotContain("ann@example.org");
        assertThat(revealed.at("/values").toString())
                .isEqualTo("[\"ann@example.org\",\"bob@example.com\",\"Jürgen.Groß@example.net\"]");
        String wrong = "cpk_" + "A".repeat(43);
        admin.post(session + "/reveal", Map.of("key", wrong, "column", "mail", "values", enciphered))
                .expectError(403, "Key does not match");
        admin.post(session + "/reveal", Map.of("key", key, "column", "none", "values", enciphered))
                .expectError(409, "Column is not encrypted");
        ann.post(session + "/reveal", Map.of("key", key, "column", "mail", "values", enciphered))
                .expectError(403, "Insufficient scope");
        assertThat(events(session)).contains("values_revealed", "reveal_refused");
    }

    @Test
    void theSameValueHasTheSamePseudonymInEveryTableUntilTheKeyIsRenewed() {
        String first = project.policy(Map.of());
        String second = project.policy(Map.of());
        project.rule(first, "email", "pseudonymize", Map.of());
        project.rule(second, "email", "pseudonymize", Map.of());
        String one = project.upload("mail,n\nann@example.org,1\nbob@example.com,2\ncid@example.net,3\n");
        String two = project.upload("contact\nbob@example.com\nann@example.org\n");

        List<String> here = pseudonyms(first, one, "mail");
        List<String> there = pseudonyms(second, two, "contact");
        ann.post("/api/privacy/policies/" + first + "/renew-key", Map.of()).expect(200);
        List<String> later = pseudonyms(first, one, "mail");

        assertThat(there).containsExactly(here.get(1), here.get(0));
        assertThat(later).doesNotContainAnyElementsOf(here);
    }

    @Test
    void aPersonCanDecideAboutAColumn() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "redact", Map.of());
        String session = project.session(policy, project.upload("mail,note\nann@example.org,a\nbob@example.com,b\n"));
        project.detect(session);
        JsonNode mail = items(ann.get(session + "/findings")).get(0);
        JsonNode note =
                items(ann.get(session + "/findings?all=true&search=note")).get(0);

        ann.patch(session + "/findings/" + mail.path("id").asText(), Map.of("is_ignored", true))
                .expect(200);
        Answer chosen = ann.patch(
                        session + "/findings/" + note.path("id").asText(),
                        Map.of("pii_type", "username", "action", "mask"))
                .expect(200);
        JsonNode done = project.transform(session);

        assertThat(chosen.at("/finding/is_overridden").asBoolean()).isTrue();
        assertThat(done.at("/transformation/columns").toString())
                .contains("\"note\"")
                .doesNotContain("\"mail\"");
        ann.patch(session + "/findings/" + note.path("id").asText(), Map.of("action", "eat"))
                .expectFault("body/action", "type_error.enum");
        ann.patch(session + "/findings/" + UUID.randomUUID(), Map.of()).expectError(404, "Finding not found");
    }

    /** Nothing vanishes from the proof of an output that was made while it was ignored, whatever is said of it later. */
    @Test
    void whatWasIgnoredIsNamedByTheProof() {
        String session = project.session(
                project.policy(Map.of("profile", "hipaa")),
                project.upload("mail,n\nann@example.org,1\nbob@example.com,2\ncid@example.net,3\n"));
        project.detect(session);
        String mail = session + "/findings/"
                + items(ann.get(session + "/findings?search=mail"))
                        .get(0)
                        .path("id")
                        .asText();
        ann.patch(mail, Map.of("is_ignored", true)).expect(200);
        project.transform(session);
        ann.patch(mail, Map.of("is_ignored", false)).expect(200);

        Answer compliance = ann.get(session + "/compliance").expect(200);

        assertThat(compliance.at("/is_transformed").asBoolean()).isTrue();
        assertThat(compliance.at("/compliant").asBoolean()).isFalse();
        assertThat(compliance.text("/ignored_columns/0")).isEqualTo("mail");
    }

    @Test
    void rulesReachIntoTextsThoughNoColumnIsOfTheirKind() {
        String policy = project.policy(Map.of());
        project.rule(policy, "free_text", "redact", Map.of());
        project.rule(policy, "email", "redact", Map.of("replacement", "<mail>"));
        StringBuilder csv = new StringBuilder("note\n");
        for (int i = 0; i < 40; i++) {
            csv.append("Please write to ann")
                    .append(i)
                    .append("@example.org about order ")
                    .append(i)
                    .append('\n');
        }
        String session = project.session(policy, project.upload(csv.toString()));
        project.detect(session);
        project.transform(session);

        String output = project.register(session);

        assertThat(columns(output).get("note"))
                .hasSize(40)
                .allMatch(note -> note.startsWith("Please write to <mail> "));
    }

    @Test
    void aDecisionTakenBackIsDetectionsAgain() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "redact", Map.of());
        String session = project.session(policy, project.upload("mail,note\nann@example.org,a\nbob@example.com,b\n"));
        project.detect(session);
        JsonNode found = items(ann.get(session + "/findings")).get(0);
        String path = session + "/findings/" + found.path("id").asText();
        ann.patch(path, Map.of("pii_type", "username", "action", "mask", "config", Map.of("show_last", 1)))
                .expect(200);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("pii_type", null);
        nothing.put("action", null);

        Answer undone = ann.patch(path, nothing).expect(200);

        assertThat(undone.at("/finding")).isEqualTo(found);
        assertThat(undone.at("/finding/is_overridden").asBoolean()).isFalse();
    }

    @Test
    void anOutputThatMissesItsTargetIsKeptBack() {
        String policy = project.policy(Map.of(
                "settings",
                Map.of("quasi_identifiers", List.of("age"), "target", Map.of("k", 50, "suppression_limit", 0))));
        String session = project.session(policy, project.upload("age,x\n30,1\n40,2\n50,3\n"));
        project.detect(session);

        JsonNode done = project.transform(session);

        assertThat(done.at("/transformation/target_met").asBoolean()).isFalse();
        ann.get(session + "/download").expectError(409, "Anonymized output does not meet the policy's target");
        ann.post(session + "/register", Map.of())
                .expectError(409, "Anonymized output does not meet the policy's target");
    }

    /** Of a row that nobody can be told by, and of groups without a sensitive column, nothing is known: the gate stays shut. */
    @Test
    void anOutputOfWhichNothingCouldBeMeasuredIsKeptBack() {
        keptBack(Map.of("target", Map.of("k", 3)), "x\n1\n");
        keptBack(Map.of("quasi_identifiers", List.of(), "target", Map.of("k", 3)), "x\n1\n2\n3\n4\n");
        keptBack(Map.of("quasi_identifiers", List.of("x"), "target", Map.of("k", 2, "l", 2)), "x\n1\n1\n2\n2\n");
        keptBack(Map.of("quasi_identifiers", List.of("x"), "target", Map.of("t", 0.1)), "x\n1\n1\n2\n2\n");
    }

    private void keptBack(Map<String, Object> settings, String csv) {
        String session = project.session(project.policy(Map.of("settings", settings)), project.upload(csv));
        project.detect(session);

        JsonNode done = project.transform(session);

        assertThat(done.at("/transformation/target_met"))
                .as(settings.toString())
                .isEqualTo(BooleanNode.FALSE);
        ann.get(session + "/download").expectError(409, "Anonymized output does not meet the policy's target");
    }

    @Test
    void aTransformationIsRefusedForColumnsThatTheDatasetDoesNotHave() {
        Map<String, Object> settings = Map.of(
                "quasi_identifiers", List.of("gender", "ZIP code"),
                "sensitive_columns", List.of("nope"),
                "target", Map.of("k", 5, "l", 3));
        String session = project.session(project.policy(Map.of("settings", settings)), project.upload(SAMPLE));
        project.detect(session);

        Answer refused = ann.post(session + "/transform", Map.of())
                .expectFault("body/settings/quasi_identifiers/1", "value_error")
                .expectFault("body/settings/sensitive_columns/0", "value_error");

        assertThat(refused.at("/detail").size()).isEqualTo(2);
        assertThat(project.look(session).path("status").asText()).isEqualTo("detected");
    }

    @Test
    void reachesATargetByCoarserGroups() {
        StringBuilder csv = new StringBuilder("age,sex,score\n");
        for (int i = 0; i < 200; i++) {
            csv.append(20 + i % 60).append(i % 2 == 0 ? ",f," : ",m,").append(i).append('\n');
        }
        String policy = project.policy(
                Map.of("settings", Map.of("quasi_identifiers", List.of("age", "sex"), "target", Map.of("k", 10))));
        String session = project.session(policy, project.upload(csv.toString()));
        project.detect(session);

        JsonNode done = project.transform(session);
        String output = project.register(session);

        assertThat(done.at("/transformation/target_met").asBoolean()).isTrue();
        Map<String, List<String>> columns = columns(output);
        Map<String, Integer> classes = new HashMap<>();
        for (int i = 0; i < columns.get("age").size(); i++) {
            classes.merge(columns.get("age").get(i) + " " + columns.get("sex").get(i), 1, Integer::sum);
        }
        assertThat(classes.values()).allMatch(size -> size >= 10);
        assertThat(ann.get(session + "/risk").expect(200).at("/after/k").asInt())
                .isEqualTo(classes.values().stream()
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElseThrow());
        ann.get(session + "/download").expect(302);
    }

    @Test
    void listsTheSessionsOfOnesProjectsTheNewestFirst() {
        String policy = project.policy(Map.of());
        String dataset = project.upload("a\n1\n2\n");
        String first = project.session(policy, dataset);
        String second = project.session(policy, dataset);
        PrivacyProject.create(ann);

        List<JsonNode> listed = items(ann.get(SESSIONS + "?project_id=" + project.id()));

        assertThat(listed)
                .extracting(session -> SESSIONS + "/" + session.path("id").asText())
                .containsExactly(second, first);
        assertThat(ann.get(SESSIONS + "?limit=1&offset=1")
                        .expect(200)
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(items(ann.get(SESSIONS + "?limit=1&offset=1")))
                .extracting(session -> SESSIONS + "/" + session.path("id").asText())
                .containsExactly(first);
        assertThat(items(ann.get(SESSIONS + "?search=no-such-name"))).isEmpty();
        assertThat(items(CupelServer.shared().newUser().get(SESSIONS + "?project_id=" + project.id())))
                .isEmpty();
    }

    @Test
    void refusesWhatIsOutOfOrder() {
        String policy = project.policy(Map.of());
        String dataset = project.upload("a\n1\n2\n");
        String session = project.session(policy, dataset);

        ann.post(session + "/transform", Map.of()).expectError(409, "Detection has not finished");
        ann.get(session + "/compliance").expectError(409, "Detection has not finished");
        ann.get(session + "/download").expectError(404, "Anonymized output not found");
        ann.get(session + "/risk").expectError(404, "Anonymized output not found");
        ann.delete("/api/datasets/" + dataset).expect(200);
        ann.post(session + "/detect", Map.of()).expectError(409, "Dataset of the session has been deleted");
        ann.post(SESSIONS, Map.of("policy_id", policy))
                .expectError(422, "dataset_id or dataset_version_id is required");
        ann.post(SESSIONS, Map.of("policy_id", policy, "dataset_id", UUID.randomUUID()))
                .expectError(422, "Dataset must belong to the same project as the policy");
        ann.post(SESSIONS, Map.of("policy_id", UUID.randomUUID(), "dataset_id", UUID.randomUUID()))
                .expectError(404, "Policy not found");
        CupelServer.shared().newUser().get(session).expectError(404, "Session not found");
        ann.delete(session).expect(200);
        ann.get(session).expectError(404, "Session not found");
    }

    /** Runs of a project come one after the other, so the last one is still to begin when the policy changes. */
    @Test
    void aPolicyThatChangesDoesNotReachTheRunsThatWereAskedFor() {
        Map<String, Object> settings = Map.of("quasi_identifiers", List.of("zip"), "target", Map.of("k", 2));
        String policy = project.policy(Map.of("settings", settings));
        project.rule(policy, "email", "redact", Map.of());
        String dataset = project.upload(SAMPLE);
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = project.session(policy, dataset);
            project.detect(last);
        }
        List<JsonNode> sessions = items(ann.get(SESSIONS + "?project_id=" + project.id()));
        for (int i = sessions.size() - 1; i >= 0; i--) {
            ann.post(SESSIONS + "/" + sessions.get(i).path("id").asText() + "/transform", Map.of())
                    .expect(202);
        }
        Map<String, Object> noTarget = new HashMap<>();
        noTarget.put("target", null);
        ann.patch("/api/privacy/policies/" + policy, Map.of("settings", noTarget))
                .expect(200);
        project.rule(policy, "email", "suppress", Map.of());

        JsonNode done = project.settled(last);

        assertThat(done.path("status").asText()).as(done::toString).isEqualTo("completed");
        assertThat(done.at("/transformation/target_met").isNull()).isFalse();
        assertThat(done.at("/transformation/columns").toString())
                .contains("redact")
                .doesNotContain("suppress");
    }

    /** Detections of a project run one after the other, so the last one is still to come. */
    @Test
    void aSessionIsLeftAloneWhileAJobWorksOnIt() {
        String policy = project.policy(Map.of());
        String dataset = project.upload(SAMPLE);
        String last = "";
        for (int i = 0; i < 5; i++) {
            last = project.session(policy, dataset);
            Answer started = ann.post(last + "/detect", Map.of()).expect(202);
            assertThat(started.text("/status")).isEqualTo("detecting");
        }

        ann.post(last + "/detect", Map.of()).expectError(409, "Session is still processing");
        assertThat(project.settled(last).path("status").asText()).isEqualTo("detected");
    }

    @Test
    void looksAtTextsAndRowsWithoutKeepingAnything() {
        Answer analyzed = ann.post("/api/privacy/analyze", Map.of("text", "Write to ann.lee@example.org today."))
                .expect(200);
        Answer anonymized = ann.post("/api/privacy/anonymize", Map.of("text", "Write to ann.lee@example.org today."))
                .expect(200);

        assertThat(analyzed.at("/results/0/spans").size()).isEqualTo(1);
        assertThat(analyzed.text("/results/0/spans/0/pii_type")).isEqualTo("email");
        assertThat(analyzed.at("/results/0/spans/0/start").asInt()).isEqualTo(9);
        assertThat(analyzed.at("/results/0/spans/0/end").asInt()).isEqualTo(28);
        assertThat(anonymized.text("/results/0/text")).isEqualTo("Write to [EMAIL] today.");
        ann.post("/api/privacy/analyze", Map.of()).expectFault("body/text", "value_error.missing");
        ann.post("/api/privacy/anonymize", Map.of("text", "x", "action", "hash"))
                .expectFault("body/policy_id", "value_error.missing");
        ann.post("/api/privacy/anonymize", Map.of("text", "nobody", "config", Map.of("replacemnt", "x")))
                .expectFault("body/config/replacemnt", "value_error.extra");
    }

    @Test
    void findsAndChangesWhatStandsInsideTheCellsOfRows() {
        Map<String, Object> row =
                Map.of("note", "call ann@example.org now", "x", Map.of("tags", List.of("ask bob@example.org first")));
        Map<String, Object> wide = new HashMap<>();
        for (int at = 0; at <= 5_000; at++) {
            wide.put("c" + at, 1);
        }

        Answer analyzed = ann.post("/api/privacy/analyze", Map.of("rows", List.of(row)));
        Answer anonymized = ann.post("/api/privacy/anonymize", Map.of("rows", List.of(row)));

        assertThat(analyzed.expect(200).at("/cells").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/note", "/x/tags/0");
        assertThat(anonymized.expect(200).text("/rows/0/note")).isEqualTo("call [EMAIL] now");
        assertThat(anonymized.text("/rows/0/x/tags/0")).isEqualTo("ask [EMAIL] first");
        ann.post("/api/privacy/analyze", Map.of("rows", List.of(wide))).expectFault("body/rows", "value_error");
    }

    @Test
    void oneConfigServesEveryKindAsFarAsItSuits() {
        Map<String, Object> years = Map.of(
                "text",
                "Ann Lee, born 1950-03-03, ann.lee@example.org.",
                "pii_types",
                List.of("date_of_birth", "email"),
                "action",
                "generalize",
                "config",
                Map.of("to", "year"));

        Answer coarse = ann.post("/api/privacy/anonymize", years).expect(200);

        assertThat(coarse.text("/results/0/text")).isEqualTo("Ann Lee, born 1950, example.org.");
    }

    @Test
    void samplesOfASecretShowNoneOfItsMarks() {
        String password = "!@#$%^&*()~?";
        String csv = "password\n" + (password + "\n").repeat(5);
        String session = project.session(project.policy(Map.of()), project.upload(csv));
        project.detect(session);

        JsonNode found = items(ann.get(session + "/findings?all=true")).get(0);

        assertThat(found.path("pii_type").asText()).isEqualTo("password");
        assertThat(found.path("samples").path(0).asText()).isEqualTo("*".repeat(password.length()));
    }

    @Test
    void aRevealOfWhatIsNotEncipheredIsInTheAuditTrail() {
        String session = project.session(project.policy(Map.of()), project.upload("mail\nann@example.org\n"));
        project.detect(session);
        Map<String, Object> body = Map.of("key", "cpk_" + "A".repeat(43), "column", "mail", "values", List.of("x"));
        ApiClient admin = adminOf(project);

        admin.post(session + "/reveal", body).expectError(404, "Anonymized output not found");
        project.transform(session);
        admin.post(session + "/reveal", body).expectError(409, "Column is not encrypted");

        assertThat(events(session)).filteredOn("reveal_refused"::equals).hasSize(2);
    }

    @Test
    void whatARunMadeIsGoneOnceItsSessionDetectsAgain() {
        String session = project.session(project.policy(Map.of()), project.upload("a\n1\n2\n"));
        project.detect(session);
        project.transform(session);
        String address = ann.get(session + "/download").expect(302).header("Location");
        ann.send("GET", address, null, BodyPublishers.noBody()).expect(200);

        project.detect(session);

        ann.send("GET", address, null, BodyPublishers.noBody()).expect(404);
        ann.get(session + "/download").expectError(404, "Anonymized output not found");
    }

    @Test
    void anOutputIsAVersionOfItsOwnProjectsDatasetsOnly() {
        String dataset = project.upload("a\n1\n2\n");
        String elsewhere = PrivacyProject.create(ann).upload("a\n1\n2\n");
        String session = project.session(project.policy(Map.of()), dataset);
        project.detect(session);
        project.transform(session);

        for (String foreign : List.of(elsewhere, UUID.randomUUID().toString())) {
            ann.post(session + "/register", Map.of("dataset_id", foreign)).expectError(404, "Dataset not found");
        }
        Answer registered =
                ann.post(session + "/register", Map.of("dataset_id", dataset)).expect(201);

        assertThat(registered.text("/dataset_id")).isEqualTo(dataset);
        assertThat(events(session)).filteredOn("output_registered"::equals).hasSize(1);
    }

    @Test
    void theTrailOfASessionOutlivesItWithThePolicy() {
        String policy = project.policy(Map.of());
        String session = project.session(policy, project.upload("a\n1\n"));
        project.detect(session);

        ann.delete(session).expect(200);

        ann.get(session + "/audit").expectError(404, "Session not found");
        assertThat(events("/api/privacy/policies/" + policy))
                .containsExactly(
                        "policy_created",
                        "session_created",
                        "detection_started",
                        "detection_finished",
                        "session_deleted");
    }

    @Test
    void aSessionsNameIsNotBlank() {
        Map<String, String> blank =
                Map.of("policy_id", project.policy(Map.of()), "dataset_id", project.upload("a\n1\n"), "name", " ");

        ann.post(SESSIONS, blank).expectFault("body/name", "value_error.any_str.min_length");
    }

    private ApiClient adminOf(PrivacyProject project) {
        ApiClient admin = CupelServer.shared().admin();
        String email = admin.get("/api/auth/me").expect(200).text("/user/email");
        ann.post("/api/projects/" + project.id() + "/members", Map.of("email", email, "role", "editor"))
                .expect(201);
        return admin;
    }

    private List<String> pseudonyms(String policy, String dataset, String column) {
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        return columns(project.register(session)).get(column);
    }

    private List<String> events(String session) {
        return items(ann.get(session + "/audit")).stream()
                .map(event -> event.path("event").asText())
                .toList();
    }

    private Map<String, List<String>> columns(String dataset) {
        Map<String, List<String>> columns = new HashMap<>();
        ann.get("/api/datasets/" + dataset + "/preview?limit=500")
                .expect(200)
                .at("/items")
                .forEach(row -> row.properties()
                        .forEach(cell -> columns.computeIfAbsent(cell.getKey(), name -> new ArrayList<>())
                                .add(cell.getValue().asText())));
        return columns;
    }

    private static List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.expect(200).at("/items").spliterator(), false)
                .toList();
    }
}
