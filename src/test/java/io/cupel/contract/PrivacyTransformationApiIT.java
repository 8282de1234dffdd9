package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in an output, read as the dataset that it becomes. */
class PrivacyTransformationApiIT {
    private static final Path SAMPLE = Path.of("src/test/resources/data/pii_sample.csv");
    private static final String MISSING = "null";
    /** Those of {@link #SAMPLE} whose doubles nobody else can have: a name, a street or a town made up for one person is that of another. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "email", "ssn", "uk_nhs_number", "uk_nino", "iban", "vin", "sg_nric", "nl_bsn", "au_tfn", "credit_card");

    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void noIdentifierOfATransformedColumnIsInTheRegisteredOutput() {
        String policy = project.policy(Map.of("profile", "gdpr"));
        String dataset = project.upload(SAMPLE);
        String session = project.session(policy, dataset);
        project.detect(session);
        JsonNode done = project.transform(session);

        String output = project.register(session);

        JsonNode lineage =
                ann.get("/api/datasets/" + output + "/versions").expect(200).at("/items/0/lineage");
        assertThat(session).endsWith(lineage.path("privacy_session_id").asText());
        assertThat(lineage.path("dataset_version_id").asText())
                .isEqualTo(ann.get("/api/datasets/" + dataset).expect(200).text("/dataset/latest_version/id"));
        Map<String, List<String>> before = project.columns(dataset);
        Map<String, List<String>> after = project.columns(output);
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

    private List<String> pseudonyms(String policy, String dataset, String column) {
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        return project.columns(project.register(session)).get(column);
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

        assertThat(project.columns(output).get("note"))
                .hasSize(40)
                .allMatch(note -> note.startsWith("Please write to <mail> "));
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
        assertThat(project.events(session))
                .filteredOn("output_registered"::equals)
                .hasSize(1);
    }
}
