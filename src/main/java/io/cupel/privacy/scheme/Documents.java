package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainders;
import java.util.List;
import java.util.stream.Stream;

/**
 * Passports and driver's licences. But for a few, states print no check digit on the document itself, so that a header must confirm what the
 * layout only permits. Sources: the PRADO register of the Council of the European Union, and the licence formats of the American
 * Association of Motor Vehicle Administrators.
 */
final class Documents {
    private static final String GERMAN_SERIAL = "[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}";

    /** Country, example, layout. */
    private static final List<List<String>> PASSPORTS = List.of(
            List.of("US", "C01234567", "A9{8}|9{9}"),
            List.of("GB", "925665416", "9{9}"),
            List.of("CA", "AB123456", "AA9{6}|A9{6}AA"),
            List.of("AU", "N1234567", "A9{7}|[PR][A-Z]9{7}"),
            List.of("NZ", "LA123456", "[EL][A-Z]9{6}"),
            List.of("FR", "12AB34567", "99AA9{5}"),
            List.of("ES", "AAA123456", "A{3}9{6}|AA9{6}"),
            List.of("IT", "AA1234567", "AA9{7}"),
            List.of("NL", "SPECI2014", "[A-NP-Z]{2}[0-9A-NP-Z]{6}9"),
            List.of("BE", "EA123456", "AA9{6}"),
            List.of("PL", "AA1234567", "AA9{7}"),
            List.of("PT", "CA123456", "A9{6}|AA9{6}"),
            List.of("CH", "X1234567", "A9{7}"),
            List.of("AT", "P1234567", "A9{7}|AA9{7}"),
            List.of("SE", "12345678", "9{8}|AA9{6}"),
            List.of("IN", "J8369854", "[A-PR-WY][1-9]9{6}"),
            List.of("CN", "E12345678", "[EG]9{8}|E[A-HJ-NP-Z]9{7}"),
            List.of("JP", "TK1234567", "AA9{7}"),
            List.of("KR", "M12345678", "[MSROD]9{8}|[MSROD]9{3}A9{4}"),
            List.of("BR", "FA123456", "AA9{6}"),
            List.of("MX", "G12345678", "A9{8}"),
            List.of("ZA", "A12345678", "[ADMT]9{8}"),
            List.of("SG", "E1234567N", "[EK]9{7}A"),
            List.of("RU", "51 1234567", "99_9{7}"),
            List.of("TR", "U12345678", "[USZ]9{8}"),
            List.of("DE", "C01X00T47", GERMAN_SERIAL));

    /** What the states of the union print, in groups of equal layout. */
    private static final List<List<String>> STATE_LICENCES = List.of(
            List.of("D1234567", "A9{7}"), // California, Kentucky, Maine and others
            List.of("S123456789012", "A9{12}|A9{3}_9{3}_9{3}_9{3}"), // Florida, Maryland, Michigan, Minnesota, Illinois
            List.of("S530-4209-0223", "A9{3}-9{4}-9{4}|A9{11}"), // Illinois
            List.of("12345678", "9{8}"), // Texas, Pennsylvania and others
            List.of("123456789", "9{9}|999_999_999"), // New York, Georgia and others
            List.of("AB123456", "AA9{6}"), // Ohio, Alberta
            List.of("A12345678", "A9{8}"), // Arizona, Massachusetts, Virginia, Missouri
            List.of("S1234567890123", "A9{13}|A9{4}-9{5}-9{5}"), // Wisconsin, Ontario
            List.of("A12345678901234", "A9{14}|A9{4} 9{5} 9{5}"), // New Jersey
            List.of("12ABC34567", "99A{3}9{5}"), // New Hampshire
            List.of("ABC12D3456", "A{3}**A9{3}*"), // Washington, before 2018
            List.of("WDL0A1B23C4D", "WDL[0-9A-Z]{9}"), // Washington
            List.of("123AB4567", "9{3}AA9{4}")); // Iowa

    private Documents() {}

    static List<Scheme> schemes() {
        return Stream.of(
                        PASSPORTS.stream()
                                .map(row -> scheme(PiiType.PASSPORT_NUMBER, row.get(0), row.get(1), row.get(2))),
                        Stream.of(germanPassport(), machineReadableZone(), britishLicence(), germanLicence()),
                        STATE_LICENCES.stream()
                                .map(row -> scheme(PiiType.DRIVERS_LICENSE, "US", row.get(0), row.get(1))))
                .flatMap(schemes -> schemes)
                .map(Scheme.class::cast)
                .toList();
    }

    private static Scheme germanPassport() {
        return scheme(PiiType.PASSPORT_NUMBER, "DE", "C01X00T478", GERMAN_SERIAL + "9")
                .checked(Check.character(9, Remainders.weighted(10, 7, 3, 1, 7, 3, 1, 7, 3, 1), DIRECT));
    }

    /** ICAO Doc 9303 part 4, the second line: number, country, date of birth, sex, expiry, each with its check digit. */
    private static Scheme machineReadableZone() {
        return scheme(
                        PiiType.PASSPORT_NUMBER,
                        "",
                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
                        "[0-9A-Z<]{9}9[A-Z<]{3}9{6}9[MF<]9{6}9[0-9A-Z<]{15}9")
                .checked(icaoCheck(9, 0, 9), icaoCheck(19, 13, 19), icaoCheck(27, 21, 27));
    }

    private static Check icaoCheck(int at, int from, int to) {
        int[] weights = new int[to];
        for (int i = from; i < to; i++) {
            weights[i] = new int[] {7, 3, 1}[(i - from) % 3];
        }
        return Check.character(at, Remainders.weighted(10, weights), DIRECT);
    }

    /** DVLA, INF1d: five letters of the name filled up with 9, decade, month (women's from 51), day, year, initials, and characters against doubles. */
    private static Scheme britishLicence() {
        return scheme(
                        PiiType.DRIVERS_LICENSE,
                        "GB",
                        "MORGA657054SM9IJ",
                        "[A-Z9]{5}9{6}[A-Z9]{2}*AA|[A-Z9]{5}_9{6}_[A-Z9]{2}*AA|[A-Z9]{5}9{6}[A-Z9]{2}*AA_99")
                .where(
                        Ranges.at(6, "01-12 51-62"),
                        Ranges.at(8, "01-31"),
                        new Condition(1, compact -> compact[0] != '9'));
    }

    /** Four characters of the authority, number, check character modulus 11, number of the copy. */
    private static Scheme germanLicence() {
        return scheme(PiiType.DRIVERS_LICENSE, "DE", "B072RRE2I55", "A*99*{7}");
    }
}
