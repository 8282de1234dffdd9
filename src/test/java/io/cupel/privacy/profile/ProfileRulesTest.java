package io.cupel.privacy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.platform.rest.Json;
import io.cupel.platform.rest.binding.RecordBinder;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.transform.ActionConfigs;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileRulesTest {
    private static final Pattern LAW = Pattern.compile(
            "^(45 CFR 164\\.514\\(b\\)\\(2\\)\\(i\\)|GDPR |PCI DSS v4\\.0, |Cal\\. Civ\\. Code 1798\\.140)");

    private static final ActionConfigs CONFIGS = new ActionConfigs(new RecordBinder(Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()));

    /** The table says which clause takes a kind, by the end of its name, or after "no: " why none does. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/privacy/profile_coverage.csv", useHeadersInDisplayName = true)
    void everyKindIsTakenByTheClauseThatTheTableNames(
            String category, String name, String hipaa, String gdpr, String pciDss, String ccpa) {
        Map<Profile, String> expected =
                Map.of(Profile.HIPAA, hipaa, Profile.GDPR, gdpr, Profile.PCI_DSS, pciDss, Profile.CCPA, ccpa);

        PiiType type = PiiType.valueOf(name.toUpperCase(Locale.ROOT));
        assertThat(Json.wireName(type.category())).isEqualTo(category);
        expected.forEach((profile, place) -> assertThat(places(profile, type))
                .as(profile.name())
                .singleElement()
                .isEqualTo(place));
        assertThat(places(Profile.CUSTOM, type)).isEmpty();
    }

    @Test
    void theTableHasALineForEveryKind() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/privacy/profile_coverage.csv"));

        assertThat(lines.stream().skip(1).map(line -> line.split(",")[1]))
                .containsExactlyElementsOf(
                        Arrays.stream(PiiType.values()).map(Json::wireName).toList());
    }

    private static List<String> places(Profile profile, PiiType type) {
        ProfileTerms terms = ProfileRules.terms(profile);
        return Stream.concat(
                        terms.requirements().stream()
                                .filter(asked -> asked.types().contains(type))
                                .map(asked -> LAW.matcher(asked.clause()).replaceFirst("")),
                        terms.outside().stream()
                                .filter(outside -> outside.types().contains(type))
                                .map(outside -> "no: " + outside.reason()))
                .toList();
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
