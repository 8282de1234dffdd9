package io.cupel.privacy.transform;

import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** An address at one of the domains that are reserved for examples (RFC 2606). */
final class EmailDrawing implements Drawing {
    private static final String[] DOMAINS = {"example.com", "example.net", "example.org"};
    private static final int NUMBERS = 100_000;

    @Override
    public String draw(String original, RandomGenerator random) {
        String person = plain(Names.drawGivenName(NameOrigin.UNKNOWN, random)) + "."
                + plain(Names.drawSurname(NameOrigin.UNKNOWN, random));
        return person + random.nextInt(NUMBERS) + "@" + DOMAINS[random.nextInt(DOMAINS.length)];
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(unit -> unit >= 'a' && unit <= 'z')
                .forEach(unit -> letters.append((char) unit));
        return letters.toString();
    }
}
