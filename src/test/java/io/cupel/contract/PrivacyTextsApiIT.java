package io.cupel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.testing.Answer;
import io.cupel.testing.ApiClient;
import io.cupel.testing.CupelServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts and rows that are looked at or anonymised in the answer itself, without a session. */
class PrivacyTextsApiIT {
    private final ApiClient ann = CupelServer.shared().newUser();

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

    /** A filter that is misspelt would silently filter nothing. */
    @Test
    void aMisspeltKeyIsAFault() {
        for (String call : List.of("analyze", "anonymize")) {
            Map<String, Object> body = Map.of("text", "Ann", "types", List.of("email"), "treshold", 0.9);

            Answer refused = ann.post("/api/privacy/" + call, body);

            refused.expectFault("body/types", "value_error.extra");
            refused.expectFault("body/treshold", "value_error.extra");
        }
    }
}
