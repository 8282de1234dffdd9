package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11_LAST_DIGIT;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11_TEN_IS_ZERO;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT_11;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainder;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;

/** Australia, New Zealand and East Asia. */
final class AsiaPacific {
    /** What the first letter of a Singaporean number adds: the century of registration, and 3 for the series M. */
    private static final Values NRIC_SERIES = Values.letters("00000040000030000004000000");

    private AsiaPacific() {}

    static List<Scheme> schemes() {
        return List.of(
                taxFileNumber(),
                businessNumber(),
                companyNumber(),
                medicare(),
                inlandRevenue(),
                nric(),
                myNumber(),
                residentRegistration(),
                residentIdentity(),
                thaiId(),
                philippineTin());
    }

    /** Australian Taxation Office. */
    private static Scheme taxFileNumber() {
        return scheme(PiiType.AU_TFN, "AU", "123 456 782", "999_999_999")
                .checked(Check.character(8, weighted(11, 1, 4, 3, 7, 5, 8, 6, 9), DIRECT_11));
    }

    /** Australian Business Register: two leading check digits by modulus 89. */
    private static Scheme businessNumber() {
        Remainder rest = weighted(89, 0, 0, 3, 5, 7, 9, 11, 13, 15, 17, 19);
        return scheme(PiiType.AU_ABN, "AU", "51 824 753 556", "99_999_999_999")
                .checked(Check.pair(0, compact -> 99 - rest.of(compact)));
    }

    /** Australian Securities and Investments Commission. */
    private static Scheme companyNumber() {
        return scheme(PiiType.AU_ACN, "AU", "004 085 616", "999_999_999")
                .checked(Check.character(8, weighted(10, 8, 7, 6, 5, 4, 3, 2, 1), COMPLEMENT_10));
    }

    /** Services Australia: eight digits, check digit, number of issue, and perhaps the line on the card. */
    private static Scheme medicare() {
        return scheme(
                        PiiType.AU_MEDICARE,
                        "AU",
                        "2123 45670 1",
                        "[2-6]999_9{5}_9|[2-6]999_9{5}_99|[2-6]999 9{5} 9/9|[2-6]9{9}/9|[2-6]9{9}-9")
                .checked(Check.character(8, weighted(10, 1, 3, 7, 9, 1, 3, 7, 9), DIRECT));
    }

    /** Inland Revenue, Resident withholding tax specification, IRD number validation: a second set of weights where the first would need a ten. */
    private static Scheme inlandRevenue() {
        return AnyOf.anyOf(
                scheme(PiiType.NZ_IRD, "NZ", "49-091-850", "99_999_999")
                        .where(Ranges.at(0, "10-99"))
                        .checked(irdCheck(7, weighted(11, 2, 7, 6, 5, 4, 3, 2), weighted(11, 4, 3, 2, 5, 2, 7, 6))),
                scheme(PiiType.NZ_IRD, "NZ", "136-410-132", "999_999_999")
                        .where(Ranges.at(0, "010-150"))
                        .checked(irdCheck(
                                8, weighted(11, 3, 2, 7, 6, 5, 4, 3, 2), weighted(11, 7, 4, 3, 2, 5, 2, 7, 6))));
    }

    private static Check irdCheck(int at, Remainder first, Remainder second) {
        return Check.character(
                at, compact -> first.of(compact) == 1 ? second.of(compact) : first.of(compact), "0?987654321");
    }

    /** Immigration and Checkpoints Authority: S and T are citizens and residents, F, G and M foreigners. */
    private static Scheme nric() {
        Remainder sum = weighted(NRIC_SERIES, 11, 1, 2, 7, 6, 5, 4, 3, 2);
        return AnyOf.anyOf(
                nric("S1234567D", "[ST]", sum, "JZIHGFEDCBA"),
                nric("G1234567X", "[FG]", sum, "XWUTRQPNMLK"),
                nric("M1234567K", "[M]", sum, "XWUTRQPNJLK"));
    }

    private static Scheme nric(String example, String series, Remainder sum, String letters) {
        return scheme(PiiType.SG_NRIC, "SG", example, series + "9{7}A|" + series + "-9{7}-A")
                .checked(Check.character(8, sum, letters));
    }

    /** Ministry of Internal Affairs and Communications, Ordinance 85 of 2014, article 5. */
    private static Scheme myNumber() {
        return scheme(PiiType.JP_MY_NUMBER, "JP", "1234 5678 9018", "9999_9999_9999")
                .checked(Check.character(11, weighted(11, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_TEN_IS_ZERO));
    }

    /** Ministry of the Interior and Safety. Numbers given since October 2020 are random behind the digit of sex and century. */
    private static Scheme residentRegistration() {
        return scheme(PiiType.KR_RRN, "KR", "971013-9019902", "9{6}-9{7}|9{13}|9{6} 9{7}")
                .where(CalendarDate.yymmdd(0))
                .checked(Check.character(
                        12, weighted(11, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), COMPLEMENT_11_LAST_DIGIT));
    }

    /** GB 11643-1999: place, date of birth, order, ISO 7064 MOD 11-2. */
    private static Scheme residentIdentity() {
        return scheme(PiiType.CN_RESIDENT_ID, "CN", "440524188001010014", "9{17}[0-9X]|9{6} 9{8} 999[0-9X]")
                .where(Ranges.at(0, "11-15 21-23 31-37 41-46 50-54 61-65 71-71 81-83 91-91"), CalendarDate.yyyymmdd(6))
                .checked(Check.character(
                        17, weighted(11, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), "10X98765432"));
    }

    /** Department of Provincial Administration. */
    private static Scheme thaiId() {
        return scheme(PiiType.TH_TNIN, "TH", "1-2345-45678-78-1", "[1-8]_9{4}_9{5}_99_9")
                .checked(Check.character(
                        12, weighted(11, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_LAST_DIGIT));
    }

    /** Bureau of Internal Revenue: nine digits, perhaps a branch; no check digit is published. */
    private static Scheme philippineTin() {
        return scheme(PiiType.PH_TIN, "PH", "123-456-789-000", "999_999_999|999_999_999_999|999_999_999_9{5}");
    }
}
