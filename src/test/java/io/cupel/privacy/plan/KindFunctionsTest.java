package io.cupel.privacy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.ActionConfig;
import io.cupel.privacy.transform.CellTransforms;
import io.cupel.privacy.transform.PolicyKeys;
import io.cupel.privacy.transform.TransformSources;
import io.cupel.privacy.transform.TypeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindFunctionsTest {
    private final List<PiiType> asked = new ArrayList<>();
    private final KindFunctions functions = new KindFunctions(
            new CellTransforms(
                    PolicyKeys.of(new byte[PolicyKeys.SECRET_BYTES]),
                    new TransformSources(text -> List.of(), List.of(), LocalDate.EPOCH),
                    List.of()),
            this::rule);

    private Optional<TypeRule> rule(PiiType type) {
        asked.add(type);
        return type == PiiType.EMAIL
                ? Optional.of(new TypeRule(type, Action.REDACT, new ActionConfig.Redact(null)))
                : Optional.empty();
    }

    @Test
    void asksForTheRuleOfAKindOnceAndOnlyWhenItIsMet() {
        assertThat(asked).isEmpty();
        for (int i = 0; i < 3; i++) {
            assertThat(functions.of(PiiType.EMAIL).orElseThrow().apply("ann@example.org"))
                    .isEqualTo("[EMAIL]");
            assertThat(functions.of(PiiType.SSN)).isEmpty();
        }

        assertThat(asked).containsExactly(PiiType.EMAIL, PiiType.SSN);
    }
}
