package io.cupel.privacy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.domain.Regime;
import io.cupel.privacy.transform.ActionConfigs;
import jakarta.validation.Validation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileRulesTest {
    private static final Map<Profile, Set<Regime>> REGIMES = Map.of(
            Profile.HIPAA, EnumSet.of(Regime.HIPAA),
            Profile.GDPR, EnumSet.of(Regime.GDPR, Regime.GDPR_SPECIAL),
            Profile.PCI_DSS, EnumSet.of(Regime.PCI_DSS),
            Profile.CCPA, EnumSet.of(Regime.CCPA));

    /** Named by the regime, but no identifier: what is known of somebody whom the other rules have made nameless. */
    private static final Map<Profile, Set<PiiType>> NO_IDENTIFIERS = Map.of(
            Profile.HIPAA,
            EnumSet.of(
                    PiiType.ICD10_CODE,
                    PiiType.CPT_CODE,
                    PiiType.NDC_CODE,
                    PiiType.MEDICAL_CONDITION,
                    PiiType.MEDICATION,
                    PiiType.BLOOD_TYPE),
            Profile.GDPR,
            EnumSet.of(
                    PiiType.NAME_TITLE,
                    PiiType.MARITAL_STATUS,
                    PiiType.COUNTRY,
                    PiiType.OCCUPATION,
                    PiiType.EDUCATION,
                    PiiType.GENDER,
                    PiiType.NATIONALITY,
                    PiiType.LANGUAGE),
            Profile.PCI_DSS,
            EnumSet.noneOf(PiiType.class),
            Profile.CCPA,
            EnumSet.of(PiiType.GENDER, PiiType.MARITAL_STATUS, PiiType.NATIONALITY, PiiType.OCCUPATION));

    private static final ActionConfigs CONFIGS = new ActionConfigs(new RecordBinder(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()));

    @ParameterizedTest
    @EnumSource(names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void aProfileHasOneRuleForEveryIdentifierThatItsRegimeNames(Profile profile) {
        Set<Regime> regimes = REGIMES.getOrDefault(profile, Set.of());
        Set<PiiType> wanted = new TreeSet<>(Arrays.stream(PiiType.values())
                .filter(type -> regimes.stream().anyMatch(type::isNamedBy))
                .toList());
        wanted.removeAll(NO_IDENTIFIERS.getOrDefault(profile, Set.of()));

        assertThat(ProfileRules.of(profile)).extracting(ProfileRule::type).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleCanBeCarriedOutAndMeetsItsOwnRequirement(Profile profile) {
        assertThat(ProfileRules.requirements(profile)).allSatisfy(asked -> {
            assertThat(asked.accepted()).contains(asked.action());
            assertThat(asked.types())
                    .isNotEmpty()
                    .allSatisfy(
                            type -> assertThat(CONFIGS.read(type, asked.action(), asked.config(), List.of("config")))
                                    .isNotNull());
        });
    }
}
