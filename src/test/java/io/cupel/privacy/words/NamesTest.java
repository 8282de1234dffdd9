package io.cupel.privacy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Elizabeth, FEMALE, en",
        "JÜRGEN, MALE, de",
        "Siobhán, FEMALE, en",
        "François, MALE, fr",
        "Giuseppe, MALE, it",
        "Agnieszka, FEMALE, pl",
        "Hiroshi, MALE, ja-Latn",
        "Lakshmi, FEMALE, hi-Latn",
        "Дмитрий, MALE, ru",
        "Wanjiku, FEMALE, ha-NG"
    })
    void knowsWhoBearsAGivenName(String name, Gender gender, String locale) {
        assertThat(Names.givenName(name)).hasValueSatisfying(origin -> {
            assertThat(origin.genders()).isEqualTo(Set.of(gender));
            assertThat(origin.locales()).contains(locale);
        });
    }

    @Test
    void aNameBorneByBothTellsNoGender() {
        assertThat(Names.givenName("Robin"))
                .hasValueSatisfying(origin -> assertThat(origin.tellsGender()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith",
                "O’Sullivan",
                "MUELLER",
                "García",
                "Nguyen",
                "Kowalska",
                "Nováková",
                "Иванова",
                "Al-Otaibi",
                "Okonkwo",
                "佐藤"
            })
    void knowsSurnamesOfManyCountries(String name) {
        assertThat(Names.isSurname(name)).isTrue();
    }

    @Test
    void aSlavicSurnameTellsTheGender() {
        assertThat(Names.surname("Nováková"))
                .hasValueSatisfying(origin -> assertThat(origin.genders()).containsExactly(Gender.FEMALE));
        assertThat(Names.surname("Smith"))
                .hasValueSatisfying(origin -> assertThat(origin.tellsGender()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"FEMALE, fr", "MALE, fr", "FEMALE, ru", "MALE, ja-Latn", "FEMALE, tr", "MALE, pl", "FEMALE, hi-Latn"})
    void drawsNamesOfTheSameGenderAndLocale(Gender gender, String locale) {
        Random random = new Random(11);
        NameOrigin origin = NameOrigin.of(gender, locale);

        for (int i = 0; i < 50; i++) {
            String given = Names.drawGivenName(origin, random);
            String surname = Names.drawSurname(origin, random);

            assertThat(Names.givenName(given).orElseThrow().genders()).as(given).contains(gender);
            assertThat(Names.surname(surname).orElseThrow().genders())
                    .as(surname)
                    .contains(gender);
        }
    }

    @Test
    void theSameGeneratorDrawsTheSameNamesAndAnUnknownLocaleGetsEnglishOnes() {
        NameOrigin elvish = NameOrigin.of(Gender.FEMALE, "sjn");

        String drawn = Names.drawGivenName(elvish, new Random(3));

        assertThat(drawn).isEqualTo(Names.drawGivenName(elvish, new Random(3)));
        assertThat(Names.givenName(drawn).orElseThrow().locales()).contains("en");
        assertThat(Names.drawSurname(NameOrigin.UNKNOWN, new Random(3))).isNotBlank();
    }

    @Test
    void drawsWidely() {
        Random random = new Random(5);
        NameOrigin german = NameOrigin.of(Gender.MALE, "de");

        assertThat(random.ints(500)
                        .mapToObj(i -> Names.drawGivenName(german, random))
                        .distinct()
                        .count())
                .isGreaterThan(200);
    }
}
