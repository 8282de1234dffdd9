package io.cupel.privacy.transform;

import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Doubles from ranges that are reserved for examples and never given to anybody. */
final class ReservedDrawings {
    /** 198.18.0.0/15 for measurements (RFC 2544), 2001:db8::/32 for documentation (RFC 3849). */
    static final Drawing IP_ADDRESS = ReservedDrawings::address;

    /** A locally administered unicast address: IEEE 802, second lowest bit of the first byte. */
    static final Drawing MAC_ADDRESS = ReservedDrawings::hardwareAddress;

    /** A page of example.com (RFC 2606). */
    static final Drawing URL = (original, random) -> scheme(original) + "example.com/" + hex(random, 8);

    private static final HexFormat HEX = HexFormat.of();

    private ReservedDrawings() {}

    private static String address(String original, RandomGenerator random) {
        if (original.indexOf(':') < 0) {
            return "198." + (18 + random.nextInt(2)) + "." + random.nextInt(256) + "." + (1 + random.nextInt(254));
        }
        return "2001:db8:" + hex(random, 4) + ":" + hex(random, 4) + "::" + hex(random, 4);
    }

    private static String hardwareAddress(String original, RandomGenerator random) {
        String digits = "02" + hex(random, 10);
        StringBuilder address = new StringBuilder(original.length());
        int used = 0;
        for (int i = 0; i < original.length(); i++) {
            char unit = original.charAt(i);
            boolean isDigit = Character.digit(unit, 16) >= 0;
            address.append(isDigit ? digits.charAt(used++ % digits.length()) : unit);
        }
        boolean isUpper = original.equals(original.toUpperCase(Locale.ROOT));
        return isUpper ? address.toString().toUpperCase(Locale.ROOT) : address.toString();
    }

    private static String scheme(String original) {
        int end = original.indexOf("://");
        boolean plain = end > 0 && original.substring(0, end).chars().allMatch(Character::isLetter);
        return plain ? original.substring(0, end + 3) : "";
    }

    /** @param digits at most 16 */
    static String hex(RandomGenerator random, int digits) {
        return HEX.toHexDigits(random.nextLong(), digits);
    }
}
