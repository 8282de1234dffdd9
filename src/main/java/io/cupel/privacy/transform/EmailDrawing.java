package io.cupel.privacy.transform;

import io.cupel.privacy.words.NameOrigin;
import io.cupel.privacy.words.Names;
import java.util.random.RandomGenerator;

/** An address at one of the domains that are reserved for examples (RFC 2606). */
final class EmailDrawing implements Drawing {
    private static final String[] DOMAINS = {"example.com", "example.net", "example.org"};
    private static final int NUMBERS = 100_000;
    /** Of most. */
    private static final int LENGTH = 40;

    @Override
    public String draw(String original, RandomGenerator random) {
        StringBuilder address = new StringBuilder(LENGTH);
        appendPlain(Names.drawGivenName(NameOrigin.UNKNOWN, random), address);
        address.append('.');
        appendPlain(Names.drawSurname(NameOrigin.UNKNOWN, random), address);
        return address.append(random.nextInt(NUMBERS))
                .append('@')
                .append(DOMAINS[random.nextInt(DOMAINS.length)])
                .toString();
    }

    /** Its Latin letters without marks, in lower case. */
    private static void appendPlain(String name, StringBuilder address) {
        for (int i = 0; i < name.length(); i++) {
            char unit = Character.toLowerCase(name.charAt(i));
            if (unit >= 'a' && unit <= 'z') {
                address.append(unit);
            }
        }
    }
}
