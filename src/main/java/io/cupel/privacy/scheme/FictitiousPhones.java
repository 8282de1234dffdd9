package io.cupel.privacy.scheme;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The telephone numbers that regulators give to nobody, so that films and examples can show them. What a number is like is told by its digits
 * alone, so that all its writings have the same double. A number without the code of its country may be of several; the ranges
 * are tried in an order in which the double rings in none of the likely ones, as far as there is such an order.
 */
public final class FictitiousPhones {
    private static final String EXTENSION = "xXeE#";
    private static final String NORTH_AMERICA = "[2-9]\\d\\d[2-9]\\d{6}";
    private static final String[] SWEDISH_MOBILE = {
        "70174061", "70174062", "70174063", "70174064", "70174065", "70174066", "70174067", "70174068", "70174069"
    };
    /** Single numbers. */
    private static final String[] AUSTRALIAN_MOBILE = {
        "491570006", "491570110", "491570156", "491570157", "491570158", "491570159"
    };

    private static final List<FictitiousRange> RANGES = List.of(
            // NANPA: 555-0100 to 555-0199 of each area
            new FictitiousRange("1", NORTH_AMERICA, "...55501"),
            new FictitiousRange("", NORTH_AMERICA, "...55501"),
            // Ofcom: numbers for use in TV and radio drama programmes
            british("7[1-9]\\d{8}", "7700900"),
            british("20\\d{8}", "2079460"),
            british("(?:11[3-8]|1[2-6]1)\\d{7}", "...4960"),
            british("191\\d{7}", "1914980"),
            british("28\\d{8}", "2896496"),
            british("29\\d{8}", "2920180"),
            // Bundesnetzagentur, notice 148/2021: no British area begins with 0171 any more
            national("1(?:6[023]|7\\d)\\d{7}", "17139200"),
            national("1(?:5\\d|76)\\d{8}", "176040690"),
            abroad("49", "1[567]\\d{8}", "17139200"),
            abroad("49", "1[567]\\d{9}", "176040690"),
            british("1\\d{9}", "1632960"),
            abroad("44", "2\\d{9}", "1632960"),
            abroad("44", "3\\d{9}", "3069990"),
            abroad("44", "80\\d{8}", "8081570"),
            abroad("44", "9\\d{9}", "9098790"),
            // ARCEP: each zone, and mobile telephones
            french("1[1-9]\\d{7}", "19900"),
            french("2[1-9]\\d{7}", "26191"),
            french("3[1-9]\\d{7}", "35301"),
            french("4[1-9]\\d{7}", "46571"),
            french("5[1-9]\\d{7}", "53649"),
            french("6\\d{8}", "63998"),
            french("7[1-9]\\d{7}", "63998"),
            abroad("33", "9\\d{8}", "19900"),
            // Bundesnetzagentur: Berlin, Hamburg, Munich, Cologne and Frankfurt
            german("30\\d{6,9}", "3023125"),
            german("40\\d{6,9}", "4066969"),
            german("89\\d{6,9}", "8999998"),
            german("221\\d{5,8}", "2214710"),
            german("69\\d{6,9}", "6990009"),
            national("2[34]\\d{8}", "2214710"),
            national("(?:[2-6]\\d|[789][1-9])\\d{8,9}", "3023125"),
            abroad("49", "[2-9]\\d{7,10}", "3023125"),
            // ACMA: numbers for use in creative works
            abroad("61", "4\\d{8}", AUSTRALIAN_MOBILE),
            abroad("61", "[2378]\\d{8}", ".5550", ".7010"),
            national("8[1-8]\\d{7}", ".5550", ".7010"),
            // ComReg: 020 91X XXXX
            abroad("353", "\\d{7,9}", "2091"),
            // PTS: numbers for books and films
            abroad("46", "7\\d{8}", SWEDISH_MOBILE),
            national("70\\d{7}", SWEDISH_MOBILE),
            abroad("46", "31\\d{5,7}", "3139006"),
            abroad("46", "40\\d{5,7}", "4062804"),
            abroad("46", "980\\d{5,6}", "9803192"),
            abroad("46", "\\d{7,9}", "8465004"));

    private FictitiousPhones() {}

    private static FictitiousRange abroad(String country, String pattern, String... beginnings) {
        return new FictitiousRange("(?:00)?" + country + "0?", pattern, beginnings);
    }

    private static FictitiousRange national(String pattern, String... beginnings) {
        return new FictitiousRange("0", pattern, beginnings);
    }

    private static FictitiousRange british(String pattern, String beginning) {
        return new FictitiousRange("(?:00)?440?|0", pattern, beginning);
    }

    private static FictitiousRange french(String pattern, String beginning) {
        return new FictitiousRange("(?:00)?330?|0", pattern, beginning);
    }

    private static FictitiousRange german(String pattern, String beginning) {
        return new FictitiousRange("(?:00)?490?|0", pattern, beginning);
    }

    static boolean covers(String value) {
        String number = digitsOf(value.substring(0, end(value)));
        return RANGES.stream().anyMatch(range -> range.covers(number));
    }

    /**
     * A number of the same country, in the same layout, and where the ranges allow of the same area or kind; empty where the number is of no
     * country that has such ranges. Ranges are small, most of a hundred or a thousand numbers: two numbers may get the same one.
     */
    public static Optional<String> like(String original, RandomGenerator random) {
        int end = end(original);
        String number = digitsOf(original.substring(0, end));
        boolean isAbroad = original.indexOf('+') >= 0;
        for (FictitiousRange range : RANGES) {
            if (range.resembles(number, isAbroad)) {
                return Optional.of(laidOut(original, range.draw(number, random), random));
            }
        }
        return Optional.empty();
    }

    /** Where an extension begins. */
    private static int end(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (EXTENSION.indexOf(value.charAt(i)) >= 0) {
                return i;
            }
        }
        return value.length();
    }

    private static String laidOut(String original, String digits, RandomGenerator random) {
        StringBuilder number = new StringBuilder(original.length());
        int used = 0;
        for (int i = 0; i < original.length(); i++) {
            char unit = original.charAt(i);
            if (!isDigit(unit)) {
                number.append(unit);
            } else if (used < digits.length()) {
                number.append(digits.charAt(used++));
            } else {
                number.append(random.nextInt(10));
            }
        }
        return number.toString();
    }

    private static String digitsOf(String value) {
        StringBuilder digits = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (isDigit(value.charAt(i))) {
                digits.append(value.charAt(i));
            }
        }
        return digits.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
