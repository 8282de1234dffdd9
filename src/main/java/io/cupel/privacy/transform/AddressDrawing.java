package io.cupel.privacy.transform;

import io.cupel.privacy.words.StreetName;
import io.cupel.privacy.words.Streets;
import java.util.random.RandomGenerator;

/**
 * Another street of the same language with the original's street word where it stands, and whatever else is in an address as
 * {@link AddressParts} has it.
 *
 * @param otherwise for an address without a street that can be told
 */
record AddressDrawing(Drawing otherwise) implements Drawing {
    @Override
    public String draw(String original, RandomGenerator random) {
        return Streets.find(original)
                .map(street -> redrawn(original, street, random))
                .orElseGet(() -> otherwise.draw(original, random));
    }

    private static String redrawn(String original, StreetName street, RandomGenerator random) {
        AddressParts parts = new AddressParts(original, random);
        parts.redraw(0, street.start());
        parts.keep(street.start(), street.end(), named(original, street, random));
        parts.redraw(street.end(), original.length());
        return parts.written();
    }

    private static String named(String original, StreetName street, RandomGenerator random) {
        String name = original.substring(street.nameStart(), street.nameEnd());
        String drawn = Strangers.to(name, () -> Streets.drawName(street.language(), random));
        return original.substring(street.start(), street.nameStart())
                + NameWord.inCaseOf(name, drawn)
                + original.substring(street.nameEnd(), street.end());
    }
}
