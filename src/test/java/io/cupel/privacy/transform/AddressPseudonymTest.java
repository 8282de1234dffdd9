package io.cupel.privacy.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.StreetName;
import io.cupel.privacy.words.Streets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPseudonymTest {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "ru", "ro", "tr", "hu");

    private static String twin(PiiType type, String value) {
        ActionConfig config = new ActionConfig.Pseudonymize(null, null);
        return String.valueOf(Keys.function(type, Action.PSEUDONYMIZE, config).apply(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 Elm Street | [1-9]\\d [A-Z][a-z]+ Street",
                "221B Baker St. | [1-9]\\d\\d[A-Z] [A-Z][a-z]+ St\\.",
                "London 12 rue des Lilas | [\\p{L}' -]+ [1-9]\\d rue [\\p{L}' ]+",
                "56 Washington Blvd Unit V | [1-9]\\d [A-Z][a-z]+ Blvd Unit [A-Z]",
                "12 RUE DES LILAS | [1-9]\\d RUE [\\p{Lu}' ]+",
                "Hauptstraße 5 | \\p{Lu}\\p{Ll}+straße [1-9]",
                "calle mayor 3 | calle [\\p{Ll} ]+ [1-9]",
                "Via Roma, 12 | Via [\\p{L} ]+, [1-9]\\d",
                "ul. Polna 4/5 | ul\\. [\\p{L} ]+ [1-9]/[1-9]",
                "Flat 3, 12 High Street | Flat [1-9], [1-9]\\d [A-Z][a-z]+ Street"
            })
    void aStreetKeepsItsLanguageAndItsShape(String street, String shape) {
        assertThat(twin(PiiType.STREET_ADDRESS, street)).matches(shape).isNotEqualTo(street);
    }

    @Test
    void anAddressKeepsTheCountryOfItsTown() {
        assertThat(twin(PiiType.FULL_ADDRESS, "12 rue des Lilas, 75011 Paris"))
                .matches("[1-9]\\d rue [\\p{L}' ]+, [1-9]\\d{4} [\\p{L}' -]+")
                .doesNotContain("Lilas", "Paris");
        assertThat(twin(PiiType.FULL_ADDRESS, "16 Elm Street, Boston MA 02115"))
                .matches("[1-9]\\d [A-Z][a-z]+ Street, [A-Z].+ [A-Z]{2} \\d{5}")
                .doesNotContain("Elm", "Boston");
    }

    /** The name of a house may say more than that of the street. */
    @Test
    void whatNobodyKnowsIsLeftOut() {
        assertThat(twin(PiiType.STREET_ADDRESS, "Rosebud Manor, 12 Church Lane"))
                .matches("[1-9]\\d [A-Z][a-z]+ Lane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO Box 7", "Marshfield", "東京都港区芝公園4-2-8"})
    void anAddressWithoutAStreetGetsAnAmericanOne(String address) {
        assertThat(twin(PiiType.STREET_ADDRESS, address)).matches("\\d+ [A-Z][A-Za-z ]+");
    }

    @ParameterizedTest
    @CsvSource({"Lyon, LYON", "Mannheim, mannheim"})
    void aTownHasOneDoubleHoweverItIsWritten(String town, String again) {
        String twin = twin(PiiType.CITY, town);

        assertThat(twin(PiiType.CITY, ' ' + again)).isEqualToIgnoringCase(twin).isNotEqualTo(twin);
        assertThat(twin).isNotEqualToIgnoringCase(town);
    }

    @Property(tries = 400)
    void nothingOfAStreetSurvivesButItsStreetWord(@ForAll("streets") String street) {
        String twin = twin(PiiType.STREET_ADDRESS, street);

        StreetName original = Streets.find(street).orElseThrow();
        String name = street.substring(original.nameStart(), original.nameEnd()).toLowerCase(Locale.ROOT);
        assertThat(Stream.of(name.split("\\P{L}+")).filter(word -> word.length() > 3))
                .noneMatch(twin.toLowerCase(Locale.ROOT)::contains);
        StreetName drawn = Streets.find(twin).orElseThrow();
        assertThat(streetWord(twin, drawn)).isEqualTo(streetWord(street, original));
        assertThat(twin(PiiType.STREET_ADDRESS, street)).isEqualTo(twin);
    }

    private static String streetWord(String address, StreetName street) {
        return address.substring(street.start(), street.nameStart())
                + address.substring(street.nameEnd(), street.end());
    }

    @Provide
    Arbitrary<String> streets() {
        return Combinators.combine(
                        Arbitraries.of(LANGUAGES), Arbitraries.integers().between(1, 999), Arbitraries.longs())
                .as((language, number, seed) -> number + " " + Streets.draw(language, new Random(seed)))
                .filter(street -> Streets.find(street).isPresent());
    }

    @Property(tries = 300)
    void nothingMakesAnAddressFail(@ForAll String address) {
        assertThat(twin(PiiType.FULL_ADDRESS, address)).isNotBlank().isNotEqualTo(address);
    }
}
