package io.cupel.privacy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.transform.ActionConfigs;
import io.cupel.privacy.transform.CellTransform;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.projects.domain.ProjectId;
import io.cupel.testing.TestClock;
import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class PolicyTransformsTest {
    private static final Clock CLOCK = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private static final String NOTE = "Write to ann.miller@example.org, she paid with 4111 1111 1111 1111.";

    private final PolicyTransforms transforms = new PolicyTransforms(
            new ActionConfigs(new RecordBinder(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator())),
            new TextScanner(CLOCK),
            CLOCK);

    @Test
    void aPieceOfATextIsTreatedByThePolicysRuleForItsKindThoughNoColumnIsOfThatKind() {
        List<CellTransform> changes = changes(plan(
                List.of(decision("note", PiiType.FREE_TEXT, Action.REDACT, Map.of())),
                new SpanRule(PiiType.CREDIT_CARD, Action.MASK, json(Map.of("show_last", 4)))));

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.function().apply(NOTE))
                        .isEqualTo("Write to [EMAIL], she paid with **** **** **** 1111."));
    }

    @Test
    void whatIsDecidedAboutAColumnIsNotDoneInsideTexts() {
        List<CellTransform> changes = changes(plan(
                List.of(
                        decision("card", PiiType.CREDIT_CARD, Action.REDACT, Map.of("replacement", "none")),
                        decision("note", PiiType.FREE_TEXT, Action.REDACT, Map.of())),
                new SpanRule(PiiType.CREDIT_CARD, Action.SUPPRESS, json(Map.of()))));

        assertThat(changes.get(0).function().apply("4111 1111 1111 1111")).isEqualTo("none");
        assertThat(changes.get(1).function().apply(NOTE)).isEqualTo("Write to [EMAIL], she paid with .");
    }

    @Test
    void ofTwoRulesForAKindTheNewerCounts() {
        List<CellTransform> changes = changes(plan(
                List.of(decision("note", PiiType.FREE_TEXT, Action.REDACT, Map.of())),
                new SpanRule(PiiType.EMAIL, Action.SUPPRESS, json(Map.of())),
                new SpanRule(PiiType.EMAIL, Action.REDACT, json(Map.of("replacement", "<mail>")))));

        assertThat(changes.get(0).function().apply("Write to ann.miller@example.org."))
                .isEqualTo("Write to <mail>.");
    }

    @Test
    void kindsThatMustStayHiddenAreRedactedInTextsWhateverTheRulesSay() {
        TransformPlan plan = plan(
                List.of(
                        decision("born", PiiType.DATE_OF_BIRTH, Action.GENERALIZE, Map.of("to", "decade")),
                        decision("note", PiiType.FREE_TEXT, Action.PSEUDONYMIZE, Map.of())),
                new SpanRule(PiiType.DATE_OF_BIRTH, Action.GENERALIZE, json(Map.of("to", "year"))),
                new SpanRule(PiiType.EMAIL, Action.SUPPRESS, json(Map.of())));

        List<CellTransform> changes = transforms.of(plan, Set.of(PiiType.DATE_OF_BIRTH, PiiType.EMAIL));

        assertThat(changes.get(0).function().apply("1950-03-04")).isEqualTo("1950s");
        assertThat(changes.get(1).function().apply("Was born 03/04/1950, mail ann.miller@example.org."))
                .isEqualTo("Was born [DATE_OF_BIRTH], mail .");
    }

    @Test
    void aTextThatNoRuleCoversStillTellsNothingThatMustStayHidden() {
        Decision open = new Decision("note", "VARCHAR", PiiType.FREE_TEXT, null, null, null, false);
        TransformPlan plan = plan(List.of(open));

        assertThat(transforms.of(plan, Set.of())).isEmpty();
        assertThat(transforms.of(plan, Set.of(PiiType.DATE_OF_BIRTH)))
                .singleElement()
                .satisfies(change -> assertThat(change.function().apply("DOB 03/04/1950, mail ann.miller@example.org"))
                        .isEqualTo("DOB [DATE_OF_BIRTH], mail ann.miller@example.org"));
    }

    private List<CellTransform> changes(TransformPlan plan) {
        return transforms.of(plan, Set.of());
    }

    private static TransformPlan plan(List<Decision> decisions, SpanRule... spanRules) {
        return new TransformPlan(
                PrivacySessionId.next(),
                new ProjectId(UUID.randomUUID()),
                new DatasetVersionId(UUID.randomUUID()),
                decisions,
                List.of(spanRules),
                PolicyKeys.of(new byte[PolicyKeys.SECRET_BYTES]),
                PolicySettings.DEFAULTS);
    }

    private static Decision decision(String column, PiiType type, Action action, Map<String, Object> config) {
        return new Decision(column, "VARCHAR", type, action, json(config), null, false);
    }

    private static JsonNode json(Map<String, Object> config) {
        return Json.MAPPER.valueToTree(config);
    }
}
