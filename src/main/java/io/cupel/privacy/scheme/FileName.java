package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names or paths of files whose ending says that they hold a picture, or the template of a finger, face or iris. */
record FileName(PiiType type, String example, Set<String> endings) implements Scheme {
    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 1024;
    private static final int MAX_ENDING = 5;

    @Override
    public String country() {
        return "";
    }

    @Override
    public boolean matches(String value) {
        if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
            return false;
        }
        int dot = value.lastIndexOf('.');
        return dot > 0
                && value.length() - dot - 1 <= MAX_ENDING
                && endings.contains(value.substring(dot + 1).toLowerCase(Locale.ROOT))
                && value.indexOf('\n') < 0
                && value.indexOf("://") < 0;
    }

    /** One of few endings of three letters behind a dot that stands there. */
    @Override
    public double chance() {
        return 0.001;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        int dot = original.lastIndexOf('.');
        return matches(original)
                ? Likeness.of(original.substring(0, dot), random) + original.substring(dot)
                : Likeness.of(original, random);
    }
}
