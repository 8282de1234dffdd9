package io.cupel.privacy.transform;

import java.util.random.RandomGenerator;

/** Draws a double of a value; the same generator state and canonical value give the same one, in the layout of the original. */
@FunctionalInterface
interface Drawing {
    String draw(String original, RandomGenerator random);
}
