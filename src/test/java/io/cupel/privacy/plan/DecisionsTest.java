package io.cupel.privacy.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.StoredFinding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionsTest {
    private static final FindingChoice IGNORED = new FindingChoice(null, null, null, true);
    private final Decisions decisions = new Decisions(List.of(), 0.5);

    private static StoredFinding dates(PiiType type, @Nullable Boolean dayFirst, Action action, Map<String, ?> config) {
        JsonNode none = Json.MAPPER.createArrayNode();
        JsonNode chosen = Json.MAPPER.valueToTree(config);
        FindingChoice choice = new FindingChoice(type, action, chosen, false);
        return new StoredFinding(
                UUID.randomUUID(), 0, "when", "VARCHAR", type, 1, 1, 10, List.of(), none, none, none, dayFirst, choice);
    }

    private String config(PiiType type, @Nullable Boolean dayFirst, Action action, Map<String, ?> config) {
        Decision decision = Objects.requireNonNull(decisions.about(dates(type, dayFirst, action, config)));
        return String.valueOf(decision.config());
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"GENERALIZE", "PSEUDONYMIZE"})
    void datesAreReadInTheOrderThatTheirColumnTells(Action action) {
        assertThat(config(PiiType.DATE_OF_BIRTH, true, action, Map.of())).isEqualTo("{\"day_first\":true}");
        assertThat(config(PiiType.ADMISSION_DATE, false, action, Map.of())).isEqualTo("{\"day_first\":false}");
        assertThat(config(PiiType.ADMISSION_DATE, null, action, Map.of())).isEqualTo("{}");
    }

    @Test
    void whatTheRuleSaysOfTheOrderStands() {
        assertThat(config(PiiType.DATE_OF_BIRTH, true, Action.GENERALIZE, Map.of("day_first", false)))
                .isEqualTo("{\"day_first\":false}");
    }

    @Test
    void actionsAndKindsThatReadNoDatesAreLeftAlone() {
        assertThat(config(PiiType.DATE_OF_BIRTH, true, Action.HASH, Map.of())).isEqualTo("{}");
        assertThat(config(PiiType.POSTAL_CODE, true, Action.GENERALIZE, Map.of()))
                .isEqualTo("{}");
    }

    @Test
    void anIgnoredColumnIsToldWithWhatWasFoundInItAndNothingIsDone() {
        StoredFinding mail = finding("mail", PiiType.EMAIL, IGNORED);

        assertThat(decisions.about(List.of(mail)))
                .containsExactly(new Decision("mail", "VARCHAR", PiiType.EMAIL, null, null, null, true));
        assertThat(decisions.about(mail)).isNull();
    }

    @Test
    void anotherKindThatWasChosenForAnIgnoredColumnDoesNotHideWhatWasFound() {
        FindingChoice harmless = new FindingChoice(PiiType.GENDER, Action.REDACT, null, true);

        assertThat(decisions.about(List.of(finding("mail", PiiType.EMAIL, harmless))))
                .extracting(Decision::type, Decision::action)
                .containsExactly(tuple(PiiType.EMAIL, null));
    }

    @Test
    void whereNothingWasFoundThereIsNothingToIgnore() {
        assertThat(decisions.about(List.of(finding("size", null, IGNORED)))).isEmpty();
    }

    @Test
    void whatIsStoredOfADecisionStillSaysWhetherTheColumnIsIgnored() {
        List<Decision> told = decisions.about(
                List.of(finding("mail", PiiType.EMAIL, IGNORED), finding("iban", PiiType.IBAN, FindingChoice.NONE)));

        assertThat(told)
                .extracting(one -> Json.MAPPER.convertValue(Json.MAPPER.valueToTree(one), Decision.class))
                .extracting(Decision::column, Decision::isIgnored)
                .containsExactly(tuple("mail", true), tuple("iban", false));
    }

    private static StoredFinding finding(String column, @Nullable PiiType type, FindingChoice choice) {
        return new StoredFinding(
                UUID.randomUUID(),
                0,
                column,
                "VARCHAR",
                type,
                type == null ? 0 : 0.9,
                1,
                40,
                List.of(),
                Json.MAPPER.createArrayNode(),
                Json.MAPPER.createArrayNode(),
                Json.MAPPER.createArrayNode(),
                null,
                choice);
    }
}
