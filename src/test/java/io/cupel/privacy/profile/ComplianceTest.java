package io.cupel.privacy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PolicyTarget;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.profile.ComplianceReport.OutsideColumn;
import io.cupel.privacy.profile.ProfileTerms.Outside;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComplianceTest {
    @Test
    void aProfileIsMetWhenEveryColumnIsTreatedAsItsRequirementAccepts() {
        List<Decision> decisions = List.of(
                decision("card", PiiType.CREDIT_CARD, Action.MASK), decision("cvv", PiiType.CVV, Action.SUPPRESS));

        ComplianceReport report = Compliance.report(Profile.PCI_DSS, decisions, true, null);

        assertThat(report.compliant()).isTrue();
        assertThat(report.uncoveredColumns()).isEmpty();
    }

    @Test
    void aWeakerActionFailsTheRequirementThatItIsAbout() {
        ComplianceReport report =
                Compliance.report(Profile.PCI_DSS, List.of(decision("cvv", PiiType.CVV, Action.MASK)), true, null);

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
                Compliance.report(Profile.PCI_DSS, List.of(decision("mail", PiiType.EMAIL, null)), true, null);

        assertThat(report.uncoveredColumns()).containsExactly("mail");
    }

    @ParameterizedTest
    @CsvSource({"HIPAA, 45 CFR 164.514(b)(2)(i)(F)", "CUSTOM, policy"})
    void anIgnoredColumnFailsTheRequirementOfWhatWasFoundInIt(Profile profile, String clause) {
        Decision ignored = new Decision("mail", "VARCHAR", PiiType.EMAIL, null, null, null, true);
        List<Decision> decisions = List.of(ignored, decision("contact", PiiType.EMAIL, Action.REDACT));

        ComplianceReport report = Compliance.report(profile, decisions, true, null);

        assertThat(report.compliant()).isFalse();
        assertThat(report.ignoredColumns()).containsExactly("mail");
        assertThat(report.uncoveredColumns()).isEmpty();
        assertThat(report.requirements())
                .filteredOn(requirement -> !requirement.passed())
                .singleElement()
                .satisfies(requirement -> {
                    assertThat(requirement.clause()).isEqualTo(clause);
                    assertThat(requirement.evidence())
                            .isEqualTo(
                                    "1 of 2 columns with such data are not treated as asked, 1 of them ignored by hand");
                });
    }

    @Test
    void whatAProfileAsksNothingOfIsToldWithTheReason() {
        List<Decision> decisions = List.of(decision("sex", PiiType.GENDER, null));

        ComplianceReport report = Compliance.report(Profile.HIPAA, decisions, true, null);

        assertThat(report.compliant()).isTrue();
        assertThat(report.outside()).containsExactly(new OutsideColumn("sex", "gender", "A trait that many share"));
    }

    @Test
    void aKindThatAProfileIsSilentAboutIsNoProof() {
        ProfileTerms silent = new ProfileTerms(List.of(), List.of(new Outside("A state", List.of(PiiType.COUNTRY))));
        List<Decision> decisions =
                List.of(decision("land", PiiType.COUNTRY, null), decision("card", PiiType.CREDIT_CARD, null));

        ComplianceReport report = Compliance.report(Profile.HIPAA, silent, decisions, true, null);

        assertThat(report.compliant()).isFalse();
        assertThat(report.requirements()).singleElement().satisfies(requirement -> {
            assertThat(requirement.passed()).isFalse();
            assertThat(requirement.evidence()).isEqualTo("It is silent about card");
        });
    }

    @ParameterizedTest
    @CsvSource({"CREDIT_CARD, (J)", "IBAN, (J)", "UK_NHS_NUMBER, (H)", "SG_NRIC, (R)", "UK_NINO, (G)", "NL_BSN, (R)"})
    void safeHarborIsNotMetByNumbersOfPersonsLeftInClear(PiiType number, String clause) {
        ComplianceReport report = Compliance.report(Profile.HIPAA, List.of(decision("c7", number, null)), true, null);

        assertThat(report.compliant()).isFalse();
        assertThat(report.requirements())
                .filteredOn(requirement -> !requirement.passed())
                .singleElement()
                .satisfies(
                        requirement -> assertThat(requirement.clause()).isEqualTo("45 CFR 164.514(b)(2)(i)" + clause));
    }

    @Test
    void anOutputThatMissesThePolicysTargetIsNotCompliant() {
        PolicyTarget target = new PolicyTarget(5000, 3, 0.25, null);

        ComplianceReport missed =
                Compliance.report(Profile.HIPAA, List.of(), true, new TargetEvidence(target, false, 1L, 1L, 0.98765));
        ComplianceReport reached =
                Compliance.report(Profile.HIPAA, List.of(), true, new TargetEvidence(target, true, 5001L, 3L, 0.25));

        assertThat(missed.compliant()).isFalse();
        assertThat(missed.requirements())
                .filteredOn(requirement -> !requirement.passed())
                .singleElement()
                .satisfies(requirement -> {
                    assertThat(requirement.requirement())
                            .isEqualTo(
                                    "The output reaches the policy's target: k at least 5000, l at least 3, t at most 0.25");
                    assertThat(requirement.evidence()).isEqualTo("k is 1, l is 1, t is 0.988");
                });
        assertThat(reached.compliant()).isTrue();
    }

    @Test
    void aTargetIsOpenBeforeAnythingIsTransformed() {
        TargetEvidence open = new TargetEvidence(new PolicyTarget(5, null, null, null), null, null, null, null);

        ComplianceReport report = Compliance.report(Profile.CUSTOM, List.of(), false, open);

        assertThat(report.requirements())
                .filteredOn(requirement -> !requirement.passed())
                .singleElement()
                .satisfies(requirement ->
                        assertThat(requirement.evidence()).isEqualTo("Nothing has been transformed yet"));
    }

    @Test
    void aPolicyOfOnesOwnAsksForARuleForEveryColumn() {
        List<Decision> open = List.of(decision("mail", PiiType.EMAIL, null));
        List<Decision> decided = List.of(decision("mail", PiiType.EMAIL, Action.HASH));

        assertThat(Compliance.report(Profile.CUSTOM, open, true, null).compliant())
                .isFalse();
        assertThat(Compliance.report(Profile.CUSTOM, decided, true, null).compliant())
                .isTrue();
    }

    @Test
    void nothingIsCompliantBeforeItIsTransformed() {
        assertThat(Compliance.report(Profile.GDPR, List.of(), false, null).compliant())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void aProfilesOwnRulesMeetAllItsRequirements(Profile profile) {
        List<Decision> own = ProfileRules.of(profile).stream()
                .map(rule -> new Decision(
                        rule.type().name(), "VARCHAR", rule.type(), rule.action(), rule.config(), rule.clause(), false))
                .toList();

        ComplianceReport report = Compliance.report(profile, own, true, null);

        assertThat(report.requirements())
                .filteredOn(requirement -> !requirement.clause().equals("profile"))
                .allSatisfy(requirement -> assertThat(requirement.columns()).isNotEmpty());
        assertThat(report.compliant()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pci_dss | credit_card   | mask       | {"show_first": 6, "show_last": 4}              | true
            pci_dss | credit_card   | mask       | {"show_first": 4}                              | true
            pci_dss | credit_card   | mask       | {"show_first": 10, "show_last": 4}             | false
            pci_dss | credit_card   | mask       | {"show_last": 6}                               | false
            pci_dss | bank_account  | mask       | {"show_first": 4, "show_last": 4}              | false
            pci_dss | credit_card   | hash       | {}                                             | true
            hipaa   | postal_code   | generalize | {}                                             | true
            hipaa   | postal_code   | generalize | {"to": "zip3"}                                 | true
            hipaa   | postal_code   | generalize | {"to": "prefix"}                               | false
            hipaa   | postal_code   | generalize | {"to": "prefix", "length": 4}                  | false
            hipaa   | postal_code   | generalize | {"to": "prefix", "length": 3}                  | false
            hipaa   | postal_code   | generalize | {"to": "prefix", "length": 2}                  | false
            hipaa   | postal_code   | generalize | {"to": "prefix", "length": 1}                  | true
            hipaa   | date_of_birth | generalize | {"to": "decade"}                               | true
            hipaa   | date_of_birth | generalize | {"to": "quarter"}                              | false
            hipaa   | date_of_birth | generalize | {"to": "month"}                                | false
            hipaa   | date_of_birth | generalize | {"to": "prefix", "length": 9}                  | false
            hipaa   | age           | generalize | {"to": "range", "width": 5}                    | true
            hipaa   | age           | generalize | {"to": "prefix", "length": 1}                  | false
            hipaa   | lat_long      | generalize | {"to": "round"}                                | false
            hipaa   | city          | generalize | {"to": "prefix"}                               | false
            hipaa   | city          | generalize | {"to": "hierarchy", "groups": {"Reno": "NV"}}  | true
            hipaa   | city          | generalize | {"to": "hierarchy", "groups": {"Reno": "reno"}} | false
            gdpr    | age           | generalize | {"width": 1}                                   | false
            gdpr    | income        | generalize | {"to": "decade"}                               | false
            gdpr    | income        | generalize | {"width": 50000}                               | true
            gdpr    | postal_code   | generalize | {"to": "zip3"}                                 | true
            gdpr    | postal_code   | generalize | {"to": "prefix", "length": 3}                  | true
            gdpr    | postal_code   | generalize | {"to": "prefix", "length": 4}                  | false
            gdpr    | iban          | mask       | {"show_first": 20}                             | false
            gdpr    | ip_address    | generalize | {"to": "prefix", "length": 15}                 | false
            ccpa    | postal_code   | generalize | {"to": "prefix", "length": 3}                  | true
            ccpa    | name          | mask       | {"show_first": 9}                              | false
            ccpa    | name          | generalize | {"to": "initials"}                             | true
            """)
    void anActionMeetsARequirementOnlyWithSettingsThatShowNoMoreThanItBears(
            String profile, String type, String action, String config, boolean isMet) throws JsonProcessingException {
        Decision decision = new Decision(
                "c",
                "VARCHAR",
                PiiType.valueOf(type.toUpperCase(Locale.ROOT)),
                Action.valueOf(action.toUpperCase(Locale.ROOT)),
                Json.MAPPER.readTree(config),
                null,
                false);

        ComplianceReport report =
                Compliance.report(Profile.valueOf(profile.toUpperCase(Locale.ROOT)), List.of(decision), true, null);

        assertThat(report.compliant()).isEqualTo(isMet);
    }

    private static Decision decision(String column, PiiType type, @Nullable Action action) {
        return new Decision(
                column, "VARCHAR", type, action, action == null ? null : Json.MAPPER.createObjectNode(), null, false);
    }
}
