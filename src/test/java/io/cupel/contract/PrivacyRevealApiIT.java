package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import io.cupel.testing.PrivacyProject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Enciphered values in clear again, for an administrator who holds the key, and the trail that each try leaves. */
class PrivacyRevealApiIT {
    private final ApiClient ann = CupelServer.shared().newUser();
    private final PrivacyProject project = PrivacyProject.create(ann);

    @Test
    void whatWasEncipheredIsRevealedToTheHolderOfTheKeyOnly() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "encrypt", Map.of());
        String dataset = project.upload("mail\nann@example.org\nbob@example.com\nJürgen.Groß@example.net\n");
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        String output = project.register(session);
        List<String> enciphered = project.columns(output).get("mail");
        String key = ann.post("/api/privacy/policies/" + policy + "/key", Map.of())
                .expect(200)
                .text("/key/key");

        ApiClient admin = project.administrator();
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
        assertThat(project.events(session)).contains("values_revealed", "reveal_refused");
    }

    /** One kind has one cipher: the same address is the same text in every row and in either column, and opens in both. */
    @Test
    void aCiphertextOfSeveralRowsAndColumnsOpensWhereverItStands() {
        String policy = project.policy(Map.of());
        project.rule(policy, "email", "encrypt", Map.of());
        String dataset = project.upload("""
                mail,other_mail
                ann@example.org,bob@example.com
                bob@example.com,ann@example.org
                ann@example.org,ann@example.org
                """);
        String session = project.session(policy, dataset);
        project.detect(session);
        project.transform(session);
        Map<String, List<String>> output = project.columns(project.register(session));
        String key = ann.post("/api/privacy/policies/" + policy + "/key", Map.of())
                .expect(200)
                .text("/key/key");
        ApiClient admin = project.administrator();

        List<String> mails = output.get("mail");
        assertThat(mails.get(2)).isEqualTo(mails.get(0)).isNotEqualTo(mails.get(1));
        assertThat(output.get("other_mail")).containsExactly(mails.get(1), mails.get(0), mails.get(0));
        for (String column : List.of("mail", "other_mail")) {
            Answer revealed = admin.post(session + "/reveal", Map.of("key", key, "column", column, "values", mails))
                    .expect(200);
            assertThat(revealed.at("/values").toString())
                    .isEqualTo("[\"ann@example.org\",\"bob@example.com\",\"ann@example.org\"]");
        }
    }

    @Test
    void aRevealOfWhatIsNotEncipheredIsInTheAuditTrail() {
        String session = project.session(project.policy(Map.of()), project.upload("mail\nann@example.org\n"));
        project.detect(session);
        Map<String, Object> body = Map.of("key", "cpk_" + "A".repeat(43), "column", "mail", "values", List.of("x"));
        ApiClient admin = project.administrator();

        admin.post(session + "/reveal", body).expectError(404, "Anonymized output not found");
        project.transform(session);
        admin.post(session + "/reveal", body).expectError(409, "Column is not encrypted");

        assertThat(project.events(session)).filteredOn("reveal_refused"::equals).hasSize(2);
    }
}
