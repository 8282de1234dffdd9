package io.cupel.privacy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 Elm Street, Mauldin | en | Elm Street | Elm",
                "221B Baker St. | en | Baker St. | Baker",
                "350 5th Ave | en | 5th Ave | 5th",
                "56 Washington Blvd Unit V | en | Washington Blvd | Washington",
                "12 Avenue Road | en | Avenue Road | Avenue",
                "4 bis rue de la Place | fr | rue de la Place | de la Place",
                "7, avenue Foch | fr | avenue Foch | Foch",
                "Calle Mayor 3 | es | Calle Mayor | Mayor",
                "Avenida da Liberdade 10 | pt | Avenida da Liberdade | da Liberdade",
                "Avenida de la Constitución, 8 | es | Avenida de la Constitución | de la Constitución",
                "Via Roma, 12 | it | Via Roma | Roma",
                "Alte Hauptstraße 5 | de | Alte Hauptstraße | Alte Haupt",
                "Kurt-Schumacher-Str. 3 | de | Kurt-Schumacher-Str. | Kurt-Schumacher",
                "Lange Straße 9 | de | Lange Straße | Lange",
                "Wilhelminalaan 4 | nl | Wilhelminalaan | Wilhelmina",
                "ul. Polna 4/5 | pl | ul. Polna | Polna",
                "Kungsgatan 7 | sv | Kungsgatan | Kungs",
                "Kongens gate 2 | nb | Kongens gate | Kongens",
                "Nørregade 11 | da | Nørregade | Nørre",
                "Kauppakatu 8 | fi | Kauppakatu | Kauppa",
                "ул. Ленина, 1 | ru | ул. Ленина | Ленина",
                "Kossuth Lajos utca 14 | hu | Kossuth Lajos utca | Kossuth Lajos",
                "Gazi Sokak 9 | tr | Gazi Sokak | Gazi"
            })
    void findsTheStreetOfAnAddressAndItsName(String address, String language, String street, String name) {
        StreetName found = Streets.find(address).orElseThrow();

        assertThat(found.language()).isEqualTo(language);
        assertThat(address.substring(found.start(), found.end())).isEqualTo(street);
        assertThat(address.substring(found.nameStart(), found.nameEnd())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "Street", "12 Street", "PO Box 7", "Ann Miller", "Weg 5", ", ,", "東京都港区芝公園4-2-8"})
    void findsNoStreetWithoutANameAndAStreetWord(String address) {
        assertThat(Streets.find(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "ru", "ro", "tr", "hu"})
    void drawsNamesWithoutTheirStreetWords(String language) {
        Random random = new Random(5);
        List<String> names = random.ints(500)
                .mapToObj(i -> Streets.drawName(language, random))
                .distinct()
                .toList();

        assertThat(names)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(Streets.find(name)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Lyon, FR",
        "Mannheim, DE",
        "Sevilla, ES",
        "Nagoya, JP",
        "Екатеринбург, RU",
        "Reykjavik, US",
        "Nowhereville, US"
    })
    void drawsATownOfTheOriginalsCountryWhereThatHasEnough(String town, String country) {
        Random random = new Random(6);
        List<String> there = linesOf("city.txt", country);

        assertThat(random.ints(100).mapToObj(i -> Places.drawCityLike(town, random)))
                .allMatch(there::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "Bayern, DE, region",
        "Toscana, IT, region",
        "Lagos, NG, region",
        "Texas, US, region",
        "TX, US, region_code",
        "BC, CA, region_code"
    })
    void drawsARegionOfTheOriginalsCountry(String region, String country, String list) {
        Random random = new Random(7);
        List<String> there = linesOf(list + ".txt", country);

        assertThat(random.ints(100).mapToObj(i -> Places.drawRegionLike(region, random)))
                .allMatch(there::contains);
    }

    private static List<String> linesOf(String list, String country) {
        return WordFile.read(list).stream()
                .filter(line -> List.of(line[1].split(" ")).contains(country))
                .map(line -> line[0])
                .toList();
    }
}
