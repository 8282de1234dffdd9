package io.cupel.privacy.transform;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value is laid out: which alphabet each of its characters is of, and which separators stand between. All values of a layout are
 * numbered from 0 to {@code size - 1}, in the order of their characters.
 */
final class Layout {
    private final int[] points;
    private final @Nullable Alphabet[] alphabets;
    private final BigInteger size;
    private final BigInteger rank;

    private Layout(int[] points, @Nullable Alphabet[] alphabets, BigInteger size, BigInteger rank) {
        this.points = points;
        this.alphabets = alphabets;
        this.size = size;
        this.rank = rank;
    }

    /** Empty when a character is neither a separator nor of an alphabet. */
    static Optional<Layout> of(String value) {
        int[] points = value.codePoints().toArray();
        @Nullable Alphabet[] alphabets = new @Nullable Alphabet[points.length];
        BigInteger size = BigInteger.ONE;
        BigInteger rank = BigInteger.ZERO;
        for (int i = 0; i < points.length; i++) {
            Alphabet alphabet = Alphabet.of(points[i]);
            if (alphabet != null) {
                BigInteger radix = BigInteger.valueOf(alphabet.size());
                size = size.multiply(radix);
                rank = rank.multiply(radix).add(BigInteger.valueOf(alphabet.indexOf(points[i])));
                alphabets[i] = alphabet;
            } else if (!Separators.includes(points[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Layout(points, alphabets, size, rank));
    }

    /** How many values have this layout. */
    BigInteger size() {
        return size;
    }

    /** The number of this value among them. */
    BigInteger rank() {
        return rank;
    }

    /** The value of the given number. */
    String valueOf(BigInteger number) {
        int[] changed = points.clone();
        BigInteger rest = number;
        for (int i = points.length - 1; i >= 0; i--) {
            Alphabet alphabet = alphabets[i];
            if (alphabet != null) {
                BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(alphabet.size()));
                changed[i] = alphabet.at(parts[1].intValue());
                rest = parts[0];
            }
        }
        return new String(changed, 0, changed.length);
    }
}
