package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTextTest {
    private static final String TEXT = "Call Ann on 555-867-5309.";
    private static final SpanFinder SPANS = text ->
            List.of(new TextSpan(5, 8, PiiType.FIRST_NAME, 0.9), new TextSpan(12, 24, PiiType.PHONE_NUMBER, 0.9));

    private static CellFunction function(ActionConfig config, Action action, TypeRule... rules) {
        TransformSources sources = new TransformSources(SPANS, List.of(), LocalDate.EPOCH);
        return new CellTransforms(Keys.ONE, sources, List.of(rules))
                .of(new TypeRule(PiiType.FREE_TEXT, action, config));
    }

    @Test
    void changesThePersonalPiecesAndNothingElse() {
        assertThat(function(new ActionConfig.Redact(null), Action.REDACT).apply(TEXT))
                .isEqualTo("Call [FIRST_NAME] on [PHONE_NUMBER].");
        assertThat(function(new ActionConfig.Mask(null, null, null, null), Action.MASK)
                        .apply(TEXT))
                .isEqualTo("Call *** on ***-***-****.");
    }

    @Test
    void followsTheRuleOfEachKind() {
        TypeRule phones = new TypeRule(PiiType.PHONE_NUMBER, Action.MASK, new ActionConfig.Mask(null, 4, null, null));
        TypeRule names = new TypeRule(PiiType.FIRST_NAME, Action.SUPPRESS, new ActionConfig.Suppress());

        assertThat(function(new ActionConfig.Redact(null), Action.REDACT, phones, names)
                        .apply(TEXT))
                .isEqualTo("Call  on ***-***-5309.");
    }

    @Test
    void leavesAGranularityToTheKindThatCannotHaveIt() {
        ActionConfig year = new ActionConfig.Generalize(Granularity.YEAR, null, 2, null, null, null);

        assertThat(function(year, Action.GENERALIZE).apply(TEXT)).isEqualTo("Call A. on 55**********.");
    }
}
