package io.cupel.privacy.scheme;

import java.util.List;
import java.util.random.RandomGenerator;

/** The telephone numbers that regulators give to nobody, so that films and examples can show them. */
final class FictitiousPhones {
    /**
     * A range by its digits.
     *
     * @param prefixes how such a number may begin, the country code in front where it is written
     * @param digits all of it, {@code #} for a free one, {@code n} for one from 2 on
     */
    private record Drama(List<String> prefixes, String digits) {
        boolean resembles(String number) {
            return number.length() == digits.length() && prefixes.stream().anyMatch(number::startsWith);
        }

        boolean covers(String number) {
            if (number.length() != digits.length()) {
                return false;
            }
            for (int i = 0; i < digits.length(); i++) {
                char wanted = digits.charAt(i);
                if (wanted != number.charAt(i) && wanted != '#' && wanted != 'n') {
                    return false;
                }
            }
            return true;
        }

        char draw(int at, RandomGenerator random) {
            return switch (digits.charAt(at)) {
                case '#' -> (char) ('0' + random.nextInt(10));
                case 'n' -> (char) ('2' + random.nextInt(8));
                default -> digits.charAt(at);
            };
        }
    }

    /** NANPA 555 line numbers; Ofcom, numbers for use in TV and radio drama; ARCEP decision 2018-0881; ACMA, numbers for creative content. */
    private static final List<Drama> RANGES = List.of(
            new Drama(List.of("1"), "1n##55501##"),
            new Drama(List.of("2", "3", "4", "5", "6", "7", "8", "9"), "n##55501##"),
            new Drama(List.of("447"), "447700900###"),
            new Drama(List.of("07"), "07700900###"),
            new Drama(List.of("44"), "442079460###"),
            new Drama(List.of("336", "337"), "3363998####"),
            new Drama(List.of("33"), "3319900####"),
            new Drama(List.of("06"), "063998####"),
            new Drama(List.of("01", "02", "03", "04", "05"), "019900####"),
            new Drama(List.of("614"), "61491570###"),
            new Drama(List.of("61"), "61255501###"));

    private FictitiousPhones() {}

    static boolean covers(String value) {
        String number = digitsOf(value);
        return RANGES.stream().anyMatch(range -> range.covers(number));
    }

    static String like(String original, RandomGenerator random) {
        String number = digitsOf(original);
        return RANGES.stream()
                .filter(range -> range.resembles(number))
                .findFirst()
                .map(range -> write(original, range, random))
                .orElseGet(() -> scramble(original, random));
    }

    private static String write(String original, Drama range, RandomGenerator random) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            written.append(isDigit(c) ? range.draw(at++, random) : c);
        }
        return written.toString();
    }

    /** The country code, or the leading zero, stays with what follows it. */
    private static String scramble(String original, RandomGenerator random) {
        int kept = original.startsWith("+") ? Math.min(4, original.length()) : Math.min(2, original.length());
        return original.substring(0, kept) + Likeness.of(original.substring(kept), random);
    }

    private static String digitsOf(String value) {
        StringBuilder digits = new StringBuilder();
        value.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
