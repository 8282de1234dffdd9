package io.cupel.privacy.scheme.rule;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** A condition that most random values keep, so that drawing again is how it is made true. */
public record Condition(double share, Predicate<char[]> predicate) implements Rule {
    /** Not any of these texts at a position. */
    public static Rule noneOf(int at, String... excluded) {
        double hit = 0;
        for (String text : excluded) {
            hit += Texts.odds(text);
        }
        return new Condition(1 - hit, compact -> !Texts.startsWithAny(compact, at, excluded));
    }

    @Override
    public double share(char[] like) {
        return share;
    }

    @Override
    public boolean holds(char[] compact) {
        return predicate.test(compact);
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        // drawn again by the caller
    }
}
