package io.cupel.privacy.transform;

import java.util.random.RandomGenerator;

/**
 * A double that only depends on the key and on what the value means, not on where or how it is written.
 *
 * @param domain kinds of one domain share their doubles: a fax number is a telephone number
 */
record Pseudonym(KeyedDigest key, String domain, CanonicalForm form, Drawing drawing) implements CellFunction {
    private static final int ATTEMPTS = 8;

    @Override
    public String apply(String value) {
        String canonical = form.of(value);
        RandomGenerator random = new KeyedRandom(key, domain, canonical);
        String original = value.strip();
        String drawn = drawing.draw(original, random);
        for (int i = 1; i < ATTEMPTS && form.of(drawn).equals(canonical); i++) {
            drawn = drawing.draw(original, random);
        }
        return drawn;
    }
}
