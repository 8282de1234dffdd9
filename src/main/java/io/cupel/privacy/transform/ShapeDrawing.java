package io.cupel.privacy.transform;

import java.util.random.RandomGenerator;

/** Another character of its alphabet for every letter and digit. A number keeps its first digit from being zero; separators stay. */
final class ShapeDrawing implements Drawing {
    private static final char UNKNOWN = 'x';
    /** A number of 19 digits that begins with 9 would be too large for the column it came from. */
    private static final int LONG_DIGITS = 19;

    @Override
    public String draw(String original, RandomGenerator random) {
        int[] points = original.codePoints().toArray();
        boolean leads = true;
        for (int i = 0; i < points.length; i++) {
            if (Separators.includes(points[i])) {
                continue;
            }
            boolean startsNumber = leads && points[i] > '0' && points[i] <= '9';
            points[i] = startsNumber ? leadingDigit(points.length, random) : another(points[i], random);
            leads = false;
        }
        return new String(points, 0, points.length);
    }

    private static int leadingDigit(int length, RandomGenerator random) {
        return '1' + random.nextInt(length >= LONG_DIGITS ? 8 : 9);
    }

    static int another(int codePoint, RandomGenerator random) {
        Alphabet alphabet = Alphabet.of(codePoint);
        return alphabet == null ? UNKNOWN : alphabet.at(random.nextInt(alphabet.size()));
    }
}
