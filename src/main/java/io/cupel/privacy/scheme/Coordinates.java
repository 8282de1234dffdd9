package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A latitude and a longitude in decimal degrees, ISO 6709 order, parted by comma, semicolon or space, with at least three decimals: less than
 * a hundred metres, so that pairs of small numbers stay out. Imitations lie anywhere.
 */
final class Coordinates implements Scheme {
    private static final int MIN_DECIMALS = 3;
    private static final int MAX_LENGTH = 48;

    @Override
    public PiiType type() {
        return PiiType.LAT_LONG;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "48.8584, 2.2945";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= 2 * MIN_DECIMALS + 5 && length <= MAX_LENGTH && "+-(0123456789".indexOf(first) >= 0;
    }

    @Override
    public boolean matches(String value) {
        if (value.length() > MAX_LENGTH || value.indexOf('.') < 0) {
            return false;
        }
        String pair = unwrapped(value);
        int end = partEnd(pair);
        return end > 0 && isDegrees(pair.substring(0, end), 90) && isDegrees(pair.substring(partStart(pair, end)), 180);
    }

    private static String unwrapped(String value) {
        return value.startsWith("(") && value.endsWith(")") ? value.substring(1, value.length() - 1) : value;
    }

    private static int partEnd(String pair) {
        int end = 0;
        while (end < pair.length() && ",; ".indexOf(pair.charAt(end)) < 0) {
            end++;
        }
        return end == pair.length() ? 0 : end;
    }

    private static int partStart(String pair, int end) {
        int start = end + 1;
        return start < pair.length() && pair.charAt(start) == ' ' ? start + 1 : start;
    }

    private static boolean isDegrees(String text, int limit) {
        int dot = text.indexOf('.');
        int from = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        if (dot <= from || dot - from > 3 || text.length() - dot - 1 < MIN_DECIMALS) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if (i != dot && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return Double.parseDouble(text.substring(from)) <= limit;
    }

    /** Of two whole digits before the dot nine in ten are a latitude. */
    @Override
    public double chance() {
        return 0.9;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        if (!matches(original)) {
            return Likeness.of(original, random);
        }
        String pair = unwrapped(original);
        int end = partEnd(pair);
        int start = partStart(pair, end);
        String drawn = degrees(pair.substring(0, end), 90, random)
                + pair.substring(end, start)
                + degrees(pair.substring(start), 180, random);
        return pair.equals(original) ? drawn : '(' + drawn + ')';
    }

    /** As many whole digits and decimals as the original, with its sign. */
    private static String degrees(String original, int limit, RandomGenerator random) {
        int from = "+-".indexOf(original.charAt(0)) >= 0 ? 1 : 0;
        int whole = original.indexOf('.') - from;
        int decimals = original.length() - original.indexOf('.') - 1;
        double low = whole == 1 ? 0 : Math.pow(10, whole - 1.0);
        double high = Math.min(limit, Math.pow(10, whole)) - 1;
        double drawn = low + Math.max(0, high - low) * random.nextDouble();
        String digits =
                String.format(Locale.ROOT, "%0" + original.substring(from).length() + "." + decimals + "f", drawn);
        return original.substring(0, from) + digits;
    }
}
