package io.cupel.privacy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.plan.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    @Test
    void aProfileIsMetWhenEveryColumnIsTreatedAsItsRequirementAccepts() {
        List<Decision> decisions = List.of(
                decision("card", PiiType.CREDIT_CARD, Action.MASK), decision("cvv", PiiType.CVV, Action.SUPPRESS));

        ComplianceReport report = Compliance.report(Profile.PCI_DSS, decisions, true);

        assertThat(report.compliant()).isTrue();
        assertThat(report.uncoveredColumns()).isEmpty();
    }

    @Test
    void aWeakerActionFailsTheRequirementThatItIsAbout() {
        ComplianceReport report =
                Compliance.report(Profile.PCI_DSS, List.of(decision("cvv", PiiType.CVV, Action.MASK)), true);

        assertThat(report.compliant()).isFalse();
        assertThat(report.requirements())
                .filteredOn(requirement -> !requirement.passed())
                .singleElement()
                .satisfies(requirement -> {
                    assertThat(requirement.clause()).isEqualTo("PCI DSS v4.0, 3.3.1");
                    assertThat(requirement.evidence())
                            .isEqualTo("1 of 1 columns with such data are not treated as asked");
                });
    }

    @Test
    void whatNoRequirementIsAboutIsReported() {
        ComplianceReport report =
                Compliance.report(Profile.PCI_DSS, List.of(decision("mail", PiiType.EMAIL, null)), true);

        assertThat(report.uncoveredColumns()).containsExactly("mail");
    }

    @Test
    void aPolicyOfOnesOwnAsksForARuleForEveryColumn() {
        List<Decision> open = List.of(decision("mail", PiiType.EMAIL, null));
        List<Decision> decided = List.of(decision("mail", PiiType.EMAIL, Action.HASH));

        assertThat(Compliance.report(Profile.CUSTOM, open, true).compliant()).isFalse();
        assertThat(Compliance.report(Profile.CUSTOM, decided, true).compliant()).isTrue();
    }

    @Test
    void nothingIsCompliantBeforeItIsTransformed() {
        assertThat(Compliance.report(Profile.GDPR, List.of(), false).compliant())
                .isFalse();
    }

    private static Decision decision(String column, PiiType type, @Nullable Action action) {
        return new Decision(
                column, "VARCHAR", type, action, action == null ? null : Json.MAPPER.createObjectNode(), null);
    }
}
