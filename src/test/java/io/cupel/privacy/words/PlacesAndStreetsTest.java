package io.cupel.privacy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesAndStreetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"DE", "US", "JP", "NG", "IS", "BR", "IN", "MT"})
    void drawsCitiesThatItKnows(String country) {
        String city = Places.drawCity(country, new Random(1));

        assertThat(WordLists.contains(Word.CITY, city)).isTrue();
        assertThat(city).isEqualTo(Places.drawCity(country, new Random(1)));
    }

    @Test
    void drawsARegionOfTheCountryAndAnAmericanOneForAStranger() {
        List<String> laender = List.of("Bayern", "Bavaria", "Hessen", "Hesse", "Sachsen", "Saxony", "Berlin");
        Random random = new Random(2);

        assertThat(random.ints(200).mapToObj(i -> Places.drawRegion("DE", random)))
                .containsAll(laender);
        assertThat(WordLists.contains(Word.REGION, Places.drawRegion("XX", random)))
                .isTrue();
    }

    /** The cities that name the world's time zones come from another source than the list. */
    @Test
    void knowsTheCitiesThatNameTimeZones() {
        List<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Europe|Asia|Africa|Australia)/[A-Z].*"))
                .map(zone -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '))
                .toList();

        assertThat(cities.stream()
                        .filter(city -> WordLists.contains(Word.CITY, city))
                        .count())
                .isGreaterThan(cities.size() * 85L / 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Maple Street",
                "Hauptstraße 5",
                "HAUPTSTRASSE 5",
                "Lindenstr. 7a",
                "14 rue des Lilas",
                "C/ Mayor, calle",
                "Via Roma 3",
                "Kungsgatan 4",
                "Nørregade 11",
                "Kerkstraat 9",
                "ul. Polna 2",
                "Kauppakatu 8",
                "Atatürk Caddesi 40",
                "ул. Ленина, 1"
            })
    void seesStreetWordsAndEndings(String text) {
        assertThat(Streets.hasStreetWord(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blue running shoes", "Elizabeth Wilson", "Weg", "1997-04-12", "", "Invoice 5521"})
    void seesNoStreetWhereNoneIs(String text) {
        assertThat(Streets.hasStreetWord(text)).isEqualTo("Weg".equals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "tr", "ru", "ro"})
    void drawsStreetsThatLookLikeStreets(String language) {
        Random random = new Random(4);

        assertThat(random.ints(20).mapToObj(i -> Streets.draw(language, random)))
                .allMatch(Streets::hasStreetWord);
    }
}
