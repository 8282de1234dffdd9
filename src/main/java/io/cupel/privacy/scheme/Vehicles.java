package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;
import java.util.stream.Stream;

/** Vehicle identification numbers and number plates. */
final class Vehicles {
    private static final String VIN_CHARACTER = "[0-9A-HJ-NPR-Z]";

    /** 49 CFR 565, table III: I, O and Q do not occur. */
    private static final Values VIN = Values.letters("12345678012345070923456789");

    /** Country, example, layout. Plates of the current series; what is printed on request follows no rule. */
    private static final List<List<String>> PLATES = List.of(
            List.of("GB", "AB12 CDE", "[A-HJ-PR-Y]{2}99_[A-HJ-PR-Z]{3}"),
            List.of("DE", "B-MW 1234", german()),
            List.of("FR", "AB-123-CD", "[A-HJ-NP-TV-Z]{2}_9{3}_[A-HJ-NP-TV-Z]{2}"),
            List.of("IT", "AB 123 CD", "[A-HJ-NPR-TV-Z]{2}_9{3}_[A-HJ-NPR-TV-Z]{2}"),
            List.of("ES", "1234 BCD", "9{4}_[BCDFGHJKLMNPRSTVWXYZ]{3}"),
            List.of("PL", "WA 12345", "AA_9{5}|A{3}_9{4}"),
            List.of("SE", "ABC 12D", "[A-HJ-PR-UW-Z]{3}_99[0-9A-HJ-NPR-UW-Z]"),
            List.of("NL", "12-ABC-3", "99-A{3}-9|9-A{3}-99|AA-9{3}-A|A-9{3}-AA"),
            List.of("BE", "1-ABC-123", "[1-9]-A{3}-9{3}|[1-9] A{3} 9{3}"),
            List.of("BR", "ABC1D23", "A{3}9A99|A{3}-9{4}"),
            List.of("IN", "MH 12 AB 1234", "AA_99_AA_9{4}|AA_99_A_9{4}"),
            List.of("US", "7ABC123", "9A{3}9{3}|A{3}-9{4}|A{3} 9{4}|A{3}9{4}|A{3}-9{3}|A{3} 9{3}"),
            List.of("AU", "ABC-12D", "A{3}-99A|AA-99-AA|AA 99 AA"));

    private Vehicles() {}

    static List<Scheme> schemes() {
        Stream<Scheme> plates =
                PLATES.stream().map(row -> scheme(PiiType.LICENSE_PLATE, row.get(0), row.get(1), row.get(2)));
        return Stream.concat(Stream.of(checkedVin(), vin()), plates).toList();
    }

    /** 49 CFR 565.15: North America and China demand the check digit in the ninth place. */
    private static Scheme checkedVin() {
        return scheme(PiiType.VIN, "", "1HGCM82633A004352", VIN_CHARACTER + "{13}9{4}")
                .checked(Check.character(
                        8, weighted(VIN, 11, 8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2), "0123456789X"));
    }

    /** ISO 3779 elsewhere: no check digit, but the last four places are digits and the first is a region. */
    private static Scheme vin() {
        return scheme(PiiType.VIN, "", "WBA5N3TF542788614", "[1-9A-HJ-NPR-Z]" + VIN_CHARACTER + "{12}9{4}");
    }

    /** One to three letters of the district, one or two of the series, up to four digits. */
    private static String german() {
        StringBuilder layouts = new StringBuilder();
        for (String district : List.of("A", "AA", "AAA")) {
            for (String series : List.of("A", "AA")) {
                for (String digits : List.of("[1-9]9", "[1-9]99", "[1-9]999")) {
                    layouts.append('|')
                            .append(district)
                            .append('-')
                            .append(series)
                            .append(' ')
                            .append(digits);
                    layouts.append('|')
                            .append(district)
                            .append(' ')
                            .append(series)
                            .append(' ')
                            .append(digits);
                    layouts.append('|')
                            .append(district)
                            .append('-')
                            .append(series)
                            .append('-')
                            .append(digits);
                }
            }
        }
        return layouts.substring(1);
    }
}
