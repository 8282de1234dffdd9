package io.cupel.privacy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.plan.Decision;
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

    @ParameterizedTest
    @CsvSource({"HIPAA, 45 CFR 164.514(b)(2)(i)(F)", "CUSTOM, policy"})
    void anIgnoredColumnFailsTheRequirementOfWhatWasFoundInIt(Profile profile, String clause) {
        Decision ignored = new Decision("mail", "VARCHAR", PiiType.EMAIL, null, null, null, true);
        List<Decision> decisions = List.of(ignored, decision("contact", PiiType.EMAIL, Action.REDACT));

        ComplianceReport report = Compliance.report(profile, decisions, true);

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

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void aProfilesOwnRulesMeetAllItsRequirements(Profile profile) {
        List<Decision> own = ProfileRules.of(profile).stream()
                .map(rule -> new Decision(
                        rule.type().name(), "VARCHAR", rule.type(), rule.action(), rule.config(), rule.clause(), false))
                .toList();

        ComplianceReport report = Compliance.report(profile, own, true);

        assertThat(report.requirements())
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
                Compliance.report(Profile.valueOf(profile.toUpperCase(Locale.ROOT)), List.of(decision), true);

        assertThat(report.compliant()).isEqualTo(isMet);
    }

    private static Decision decision(String column, PiiType type, @Nullable Action action) {
        return new Decision(
                column, "VARCHAR", type, action, action == null ? null : Json.MAPPER.createObjectNode(), null, false);
    }
}
