package io.cupel.privacy.tables;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** Somebody who never was. All columns of a row speak of the same person. */
record Person(
        Land land,
        boolean male,
        String given,
        String family,
        LocalDate born,
        String city,
        String region,
        String postcode,
        String street) {
    static Person draw(Land land, Draw draw) {
        boolean male = draw.chance(0.5);
        return new Person(
                land,
                male,
                draw.word(male ? land.men() : land.women()),
                draw.word(land.families()),
                LocalDate.of(2006, 6, 1).minusDays(draw.number(0, 70 * 365)),
                draw.word(land.cities()),
                draw.word(land.regions()),
                draw.shape(draw.word(land.postcodes())),
                draw.shape(draw.word(land.streets())));
    }

    String full(String style) {
        return style.replace("G", "\u0001")
                .replace("F", "\u0002")
                .replace("\u0001", given)
                .replace("\u0002", family);
    }

    String fullAddress() {
        return street + ", " + postcode + " " + city;
    }

    /** A user name of plain letters. */
    String login(Draw draw) {
        String plain = plain(given) + draw.word(".|_||-") + plain(family);
        return plain + (draw.chance(0.5) ? draw.number(1, 99) : "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
