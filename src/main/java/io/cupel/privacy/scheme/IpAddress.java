package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * IPv4 in dotted decimals without leading zeros, and IPv6 in the forms of RFC 4291. Imitations come from the ranges for documentation and
 * benchmarks (RFC 5737, RFC 2544, RFC 3849): 132,000 addresses for IPv4, so that a large table has some twice.
 */
final class IpAddress implements Scheme {
    private static final int MAX_LENGTH = 45;
    private static final int[][] DOCUMENTATION = {{192, 0, 2}, {198, 51, 100}, {203, 0, 113}};

    @Override
    public PiiType type() {
        return PiiType.IP_ADDRESS;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return "192.0.2.184";
    }

    @Override
    public boolean canTake(int length, char first) {
        return length >= 2 && length <= MAX_LENGTH && (first == ':' || Character.digit(first, 16) >= 0);
    }

    @Override
    public boolean matches(String value) {
        return isV4(value, 0) || isV6(value);
    }

    static boolean isV4(String value, int from) {
        return octets(value, from) != null;
    }

    /** The four octets of the text from a position on, null when it is no address. */
    private static int @Nullable [] octets(String value, int from) {
        if (value.length() - from < 7 || value.length() - from > 15) {
            return null;
        }
        int[] octets = new int[4];
        int index = 0;
        int digits = 0;
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.') {
                if (digits == 0 || ++index > 3) {
                    return null;
                }
                digits = 0;
            } else {
                boolean hasLeadingZero = digits == 1 && octets[index] == 0;
                octets[index] = octets[index] * 10 + c - '0';
                if (c < '0' || c > '9' || hasLeadingZero || octets[index] > 255) {
                    return null;
                }
                digits++;
            }
        }
        return index == 3 && digits > 0 ? octets : null;
    }

    private static boolean isV6(String value) {
        if (value.length() < 2 || value.length() > MAX_LENGTH) {
            return false;
        }
        int gap = value.indexOf("::");
        if (gap < 0) {
            return groups(value, 0, value.length()) == 8;
        }
        int head = groups(value, 0, gap);
        int tail = groups(value, gap + 2, value.length());
        return head + tail < 8;
    }

    /** The groups of sixteen bits in a part of a text, an IPv4 tail counting as two; 8 and more when it is none of this. */
    private static int groups(String value, int from, int to) {
        int groups = 0;
        for (int start = from; start < to; ) {
            int colon = value.indexOf(':', start);
            int end = colon < 0 || colon > to ? to : colon;
            boolean isTail = end == value.length() && isV4(value, start);
            if (!isTail && !isHex(value, start, end)) {
                return MAX_LENGTH;
            }
            groups += isTail ? 2 : 1;
            start = end + 1;
            if (start == to) {
                return MAX_LENGTH;
            }
        }
        return groups;
    }

    private static boolean isHex(String value, int from, int to) {
        if (to == from || to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Of four dotted numbers of three, one, one and three digits those without a zero in front and up to 255. */
    @Override
    public double chance() {
        return 0.156 * 0.156;
    }

    @Override
    public boolean isReserved(String value) {
        int[] octets = octets(value, 0);
        if (octets == null) {
            return value.startsWith("2001:db8:") && isV6(value);
        }
        for (int[] network : DOCUMENTATION) {
            if (octets[0] == network[0] && octets[1] == network[1] && octets[2] == network[2]) {
                return true;
            }
        }
        return octets[0] == 198 && (octets[1] == 18 || octets[1] == 19);
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        if (isV4(original, 0)) {
            return "198." + (18 + random.nextInt(2)) + '.' + random.nextInt(256) + '.' + random.nextInt(256);
        }
        if (isV6(original)) {
            return "2001:db8:" + group(random) + ':' + group(random) + ':' + group(random) + ':' + group(random) + ':'
                    + group(random) + ':' + group(random);
        }
        return Likeness.of(original, random);
    }

    private static String group(RandomGenerator random) {
        return Integer.toHexString(random.nextInt(0x10000));
    }
}
