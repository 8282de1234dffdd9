package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Coarser forms that are read off the value itself. */
final class CoarseCode {
    /** What follows the at sign of an address, or the host of a URL. */
    static final CellFunction DOMAIN = CoarseCode::domain;

    /** 24 bits of an IPv4 address; three groups of an IPv6 address. */
    static final CellFunction SUBNET = CoarseCode::subnet;

    /** Each number with one decimal. */
    static final CellFunction ROUND = CoarseCode::rounded;

    /** {@code Ann Mary Lee} becomes {@code A. M. L.} */
    static final CellFunction INITIALS = CoarseCode::initials;

    private static final Pattern HOST = Pattern.compile("(?:[^@/]*://)?(?:[^@/]*@)?([^@/:?#]+).*");
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}\\.\\d+");
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private CoarseCode() {}

    /** The two letters of the country that issued a code of this kind. */
    static CellFunction country(PiiType type) {
        int at = type == PiiType.SWIFT_BIC ? 4 : 0;
        return value -> {
            String code = Separators.stripped(value).toUpperCase(Locale.ROOT);
            boolean named = code.length() > at + 2
                    && Character.isLetter(code.charAt(at))
                    && Character.isLetter(code.charAt(at + 1));
            return named ? code.substring(at, at + 2) : Generalization.ANY;
        };
    }

    private static String domain(String value) {
        Matcher matcher = HOST.matcher(value.strip());
        return matcher.matches() && matcher.group(1).contains(".")
                ? matcher.group(1).toLowerCase(Locale.ROOT)
                : Generalization.ANY;
    }

    private static String subnet(String value) {
        String address = value.strip();
        Matcher old = IPV4.matcher(address);
        if (old.matches()) {
            return old.group(1) + ".0/24";
        }
        String[] groups = address.split(":", -1);
        boolean whole = groups.length > 3 && Stream.of(groups).limit(3).noneMatch(String::isEmpty);
        return whole ? String.join(":", groups[0], groups[1], groups[2]) + "::/48" : Generalization.ANY;
    }

    private static String rounded(String value) {
        Matcher decimals = DECIMAL.matcher(value);
        StringBuilder rounded = new StringBuilder();
        boolean found = false;
        while (decimals.find()) {
            decimals.appendReplacement(
                    rounded,
                    new BigDecimal(decimals.group())
                            .setScale(1, RoundingMode.HALF_EVEN)
                            .toPlainString());
            found = true;
        }
        return found ? decimals.appendTail(rounded).toString() : Generalization.ANY;
    }

    private static String initials(String value) {
        String initials = BLANKS.splitAsStream(value.strip())
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
        return initials.isEmpty() ? Generalization.ANY : initials;
    }
}
