package io.cupel.privacy.transform;

import io.cupel.privacy.scheme.FictitiousPhones;
import java.util.random.RandomGenerator;

/**
 * Another telephone number in the same layout: one that is kept for fiction where the country has such numbers; elsewhere the country code
 * stays and the last digits are drawn.
 */
final class PhoneDrawing implements Drawing {
    @Override
    public String draw(String original, RandomGenerator random) {
        return FictitiousPhones.like(original, random).orElseGet(() -> laidOut(original, digits(original, random)));
    }

    private static String digits(String original, RandomGenerator random) {
        String kept = kept(original);
        int tail = Math.min(kept.length(), Math.max(4, kept.length() - 4));
        return kept.substring(0, kept.length() - tail) + drawn(tail, random);
    }

    private static String kept(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char unit = original.charAt(i);
            if (unit >= '0' && unit <= '9') {
                kept.append(unit);
            }
        }
        return kept.toString();
    }

    private static String drawn(int count, RandomGenerator random) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String laidOut(String original, String digits) {
        StringBuilder number = new StringBuilder(original.length());
        int used = 0;
        for (int i = 0; i < original.length(); i++) {
            char unit = original.charAt(i);
            boolean isDigit = unit >= '0' && unit <= '9';
            number.append(isDigit ? digits.charAt(used++) : unit);
        }
        return number.toString();
    }
}
