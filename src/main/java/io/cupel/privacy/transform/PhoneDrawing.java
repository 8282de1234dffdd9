package io.cupel.privacy.transform;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another telephone number in the same layout. North American numbers come from 555-0100 to 555-0199, British mobile numbers from 07700 900000 to
 * 900999, both kept for fiction; elsewhere nothing is reserved, so the country code stays and the last digits are drawn.
 */
final class PhoneDrawing implements Drawing {
    private static final Pattern NORTH_AMERICA = Pattern.compile("(1?)([2-9]\\d\\d)[2-9]\\d{6}");
    private static final Pattern BRITISH_MOBILE = Pattern.compile("(44|0)7\\d{9}");
    private static final int AREAS = 800;

    @Override
    public String draw(String original, RandomGenerator random) {
        return laidOut(original, digits(original, random));
    }

    private static String digits(String original, RandomGenerator random) {
        String kept = kept(original);
        Matcher american = NORTH_AMERICA.matcher(kept);
        if (american.matches() && (!american.group(1).isEmpty() || !original.contains("+"))) {
            return american.group(1) + (200 + random.nextInt(AREAS)) + "55501" + drawn(2, random);
        }
        Matcher british = BRITISH_MOBILE.matcher(kept);
        if (british.matches()) {
            return british.group(1) + "7700900" + drawn(3, random);
        }
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
