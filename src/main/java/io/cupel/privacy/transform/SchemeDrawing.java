package io.cupel.privacy.transform;

import io.cupel.privacy.scheme.Scheme;
import java.util.List;
import java.util.random.RandomGenerator;

/** Another identifier of the scheme that the original fits, with its check digit; the shape alone where it fits none. */
record SchemeDrawing(List<Scheme> schemes, Drawing otherwise) implements Drawing {
    @Override
    public String draw(String original, RandomGenerator random) {
        for (Scheme scheme : schemes) {
            if (scheme.matches(original)) {
                return scheme.imitate(original, random);
            }
        }
        return otherwise.draw(original, random);
    }
}
