package io.cupel.privacy.transform;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a value is laid out: which alphabet each of its characters is of, and which separators stand between. All values of a layout are
 * numbered from 0 to {@code size - 1}, in the order of their characters. What most columns hold has numbers of a machine word, which
 * take a tenth of the time of long ones.
 */
final class Layout {
    /** No size beyond it is a {@code long} here, so that a product with any alphabet can be foreseen to fit. */
    private static final int MAX_WORD_BITS = 62;

    private static final long MAX_WORD = 1L << MAX_WORD_BITS;
    private static final long BEYOND = -1;

    private final int[] points;
    private final @Nullable Alphabet[] alphabets;
    private final long size;

    private Layout(int[] points, @Nullable Alphabet[] alphabets, long size) {
        this.points = points;
        this.alphabets = alphabets;
        this.size = size;
    }

    /** Empty when a character is neither a separator nor of an alphabet. */
    static Optional<Layout> of(String value) {
        int[] points = points(value);
        @Nullable Alphabet[] alphabets = new @Nullable Alphabet[points.length];
        long size = 1;
        for (int i = 0; i < points.length; i++) {
            Alphabet alphabet = Alphabet.of(points[i]);
            if (alphabet != null) {
                size = size == BEYOND || size > MAX_WORD >>> alphabet.bits() ? BEYOND : size * alphabet.size();
                alphabets[i] = alphabet;
            } else if (!Separators.includes(points[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Layout(points, alphabets, size));
    }

    private static int[] points(String value) {
        int[] points = new int[value.codePointCount(0, value.length())];
        for (int at = 0, i = 0; i < points.length; i++) {
            points[i] = value.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }

    /** Whether {@link #size} and {@link #rank} answer; else the wide ones do. */
    boolean isOfWords() {
        return size != BEYOND;
    }

    /** How many values have this layout. */
    long size() {
        return size;
    }

    /** The number of this value among them. */
    long rank() {
        long rank = 0;
        for (int i = 0; i < points.length; i++) {
            Alphabet alphabet = alphabets[i];
            if (alphabet != null) {
                rank = rank * alphabet.size() + alphabet.indexOf(points[i]);
            }
        }
        return rank;
    }

    BigInteger wideSize() {
        BigInteger product = BigInteger.ONE;
        for (Alphabet alphabet : alphabets) {
            product = alphabet == null ? product : product.multiply(BigInteger.valueOf(alphabet.size()));
        }
        return product;
    }

    BigInteger wideRank() {
        BigInteger rank = BigInteger.ZERO;
        for (int i = 0; i < points.length; i++) {
            Alphabet alphabet = alphabets[i];
            if (alphabet != null) {
                rank = rank.multiply(BigInteger.valueOf(alphabet.size()))
                        .add(BigInteger.valueOf(alphabet.indexOf(points[i])));
            }
        }
        return rank;
    }

    /** The value of the given number. */
    String valueOf(long number) {
        int[] changed = points.clone();
        long rest = number;
        for (int i = points.length - 1; i >= 0; i--) {
            Alphabet alphabet = alphabets[i];
            if (alphabet != null) {
                long quotient = rest / alphabet.size();
                changed[i] = alphabet.at((int) (rest - quotient * alphabet.size()));
                rest = quotient;
            }
        }
        return new String(changed, 0, changed.length);
    }

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
