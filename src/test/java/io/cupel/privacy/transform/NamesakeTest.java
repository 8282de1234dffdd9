package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Gender;
import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
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
