package io.cupel.privacy.scheme.rule;

import java.util.random.RandomGenerator;

/** A condition on the compact form of a value. */
public interface Rule {
    boolean holds(char[] compact);

    /** The share of random values that keep it, of those with digits and letters where a given one has them. */
    double share(char[] like);

    /** Makes it true, at random and in place; may fail to where it cannot be solved for the other characters, the caller then draws anew. */
    void impose(char[] compact, RandomGenerator random);
}
