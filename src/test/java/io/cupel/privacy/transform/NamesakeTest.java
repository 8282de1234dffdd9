package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Gender;
import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakeTest {
    private static String twin(PiiType type, String value) {
        ActionConfig config = new ActionConfig.Pseudonymize(null, null);
        return String.valueOf(Keys.function(type, Action.PSEUDONYMIZE, config).apply(value));
    }

    @Test
    void givesEachWordOfANameItsDoubleInEveryColumn() {
        String given = twin(PiiType.FIRST_NAME, "Ann");
        String family = twin(PiiType.LAST_NAME, "Miller");

        assertThat(twin(PiiType.NAME, "Ann Miller")).isEqualTo(given + " " + family);
        assertThat(twin(PiiType.NAME, " ann  MILLER"))
                .isEqualTo(given.toLowerCase(Locale.ROOT) + "  " + family.toUpperCase(Locale.ROOT));
        assertThat(twin(PiiType.NAME, "Miller, Ann")).isEqualTo(family + ", " + given);
        assertThat(twin(PiiType.MAIDEN_NAME, "Miller")).isEqualTo(family);
    }

    @Test
    void keepsTitlesAndParticles() {
        assertThat(twin(PiiType.NAME, "Dr. Ann van Miller"))
                .isEqualTo("Dr. " + twin(PiiType.FIRST_NAME, "Ann") + " van " + twin(PiiType.LAST_NAME, "Miller"));
    }

    @Test
    void monsieurIsATitleAndMAnInitialElsewhere() {
        assertThat(twin(PiiType.NAME, "M. Dupont")).isEqualTo("M. " + twin(PiiType.LAST_NAME, "Dupont"));
        assertThat(twin(PiiType.NAME, "M. Miller")).endsWith(". " + twin(PiiType.LAST_NAME, "Miller"));
        assertThat(List.of("A. Dupont", "B. Dupont", "C. Dupont"))
                .noneMatch(name -> twin(PiiType.NAME, name).startsWith(name.substring(0, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary Smith | [A-Z]\\p{L}+ [A-Z]\\p{L}+",
                "mary smith | \\p{Ll}+ \\p{Ll}+",
                "MARY smith | \\p{Lu}+ \\p{Ll}+",
                "Dr. Anna-Lena Meyer | Dr\\. \\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+",
                "José María Aznar | \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+",
                "Smith, Mary J. | \\p{Lu}\\p{L}+, \\p{Lu}\\p{L}+ [A-Z]\\.",
                "Mary Smith, MD | \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+, MD",
                "John \"Jack\" Miller Jr. | \\p{Lu}\\p{L}+ \"\\p{Lu}\\p{L}+\" \\p{Lu}\\p{L}+ Jr\\."
            })
    void keepsTheShapeOfAName(String name, String shape) {
        String twin = twin(PiiType.NAME, name);

        assertThat(twin).matches(shape);
        assertThat(twin.split("[ ,.-]+")).doesNotContain("Mary", "mary", "MARY", "Smith", "smith", "Miller", "Aznar");
    }

    @Test
    void drawsOneWordForOne() {
        for (String given : List.of("Mary", "Jean", "Hans", "José", "Giulia", "Mehmet", "Yuki")) {
            for (int i = 0; i < 26; i++) {
                assertThat(twin(PiiType.NAME, given + " " + (char) ('A' + i) + ". Smith"))
                        .matches("\\p{Lu}[\\p{L}]+ [A-Z]\\. \\p{Lu}[\\p{L}]+");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mary Smith, FEMALE, en",
        "Jean Dupont, MALE, fr",
        "Hans Schmidt, MALE, de",
        "José María Aznar, MALE, es",
        "Giovanni Rossi, MALE, it",
        "Katarzyna Kowalska, FEMALE, pl"
    })
    void keepsWhoBearsAFullName(String name, Gender gender, String language) {
        String[] twin = twin(PiiType.NAME, name).split(" ");

        NameOrigin given = Names.givenName(twin[0]).orElseThrow();
        assertThat(given.genders()).as(twin[0]).containsExactly(gender);
        assertThat(given.locales().get(0)).as(twin[0]).isEqualTo(language);
        String surname = twin[twin.length - 1];
        assertThat(Names.surname(surname).orElseThrow().locales().get(0))
                .as(surname)
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben Miller", "Earl Miller", "Jin Do", "Al Miller", "Anna Ma", "Pan Wei"})
    void leavesNoNameThatIsAlsoATitleOrParticle(String name) {
        String[] words = name.split(" ");

        assertThat(twin(PiiType.NAME, name).split(" ")).doesNotContain(words).hasSize(2);
    }

    @Test
    void knowsASecondSurname() {
        assertThat(twin(PiiType.NAME, "Pedro García López"))
                .isEqualTo(twin(PiiType.FIRST_NAME, "Pedro") + " " + twin(PiiType.LAST_NAME, "García") + " "
                        + twin(PiiType.LAST_NAME, "López"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary Smith",
                "mary smith",
                "Smith, Mary",
                "smith, mary",
                "Hailey Davis",
                "Jean Dupont",
                "Anna-Lena Meyer"
            })
    void givesANameInATextTheDoubleOfTheColumn(String name) {
        TextScanner scanner = new TextScanner(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        TransformSources sources = new TransformSources(scanner::scan, List.of(), LocalDate.EPOCH);
        CellFunction text = new CellTransforms(Keys.ONE, sources, List.of())
                .of(new TypeRule(PiiType.FREE_TEXT, Action.PSEUDONYMIZE, new ActionConfig.Pseudonymize(null, null)));

        assertThat(text.apply("Patient " + name + " was seen."))
                .isEqualTo("Patient " + twin(PiiType.NAME, name) + " was seen.");
    }

    @ParameterizedTest
    @CsvSource({"Jürgen, MALE, de", "Giulia, FEMALE, it", "Agnieszka, FEMALE, pl"})
    void keepsGenderAndLanguage(String name, Gender gender, String language) {
        NameOrigin origin = Names.givenName(twin(PiiType.FIRST_NAME, name)).orElseThrow();

        assertThat(origin.genders()).isEqualTo(Set.of(gender));
        assertThat(origin.locales()).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小明", "Мария", "김철수"})
    void leavesNoNameOfAnotherScriptAsItIs(String name) {
        assertThat(twin(PiiType.NAME, name)).isNotEqualTo(name).isNotBlank();
    }

    @Test
    void drawsAddressesThatNobodyHas() {
        assertThat(twin(PiiType.EMAIL, "Ann.Miller@acme.com"))
                .matches("[a-z]+\\.[a-z]+\\d+@example\\.(com|net|org)")
                .isEqualTo(twin(PiiType.EMAIL, "ann.miller@ACME.com "));
        assertThat(twin(PiiType.STREET_ADDRESS, "12 Main St")).matches("\\d+ .+");
    }

    @Test
    void drawsWordsFromTheirVocabulary() {
        assertThat(twin(PiiType.GENDER, "male")).isIn("female", "nonbinary");
        assertThat(twin(PiiType.GENDER, "M")).isIn("F", "N");
        assertThat(twin(PiiType.BLOOD_TYPE, "A+")).matches("(A|B|AB|O)[+-]").isNotEqualTo("A+");
    }
}
