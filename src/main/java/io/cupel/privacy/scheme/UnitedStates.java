package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Remainders.luhn;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.Ranges;
import java.util.List;

/** Numbers of federal agencies and of American banking. */
final class UnitedStates {
    private static final String COUNTRY = "US";
    private static final String MBI_LETTER = "[AC-HJKMNP-RT-Y]";
    private static final String MBI_EITHER = "[0-9AC-HJKMNP-RT-Y]";

    private UnitedStates() {}

    static List<Scheme> schemes() {
        return List.of(ssn(), itin(), ein(), npi(), dea(), mbi(), routing(), medicalLicense());
    }

    /** SSA, Program Operations Manual RM 10201.035: no 000, 666 or 900 and above, no group 00, no serial 0000. */
    private static Scheme ssn() {
        return scheme(PiiType.SSN, COUNTRY, "219-09-9999", "999_99_9999")
                .where(Ranges.at(0, "001-665 667-899"), Ranges.at(3, "01-99"), Ranges.at(5, "0001-9999"))
                .neverIssuing(Ranges.at(0, "900-999"), Ranges.at(3, "01-49 66-69 89"));
    }

    /** IRS, Internal Revenue Manual 3.21.263: area 900 and above, with the groups that the SSA and the adoption numbers leave. */
    private static Scheme itin() {
        return scheme(PiiType.US_ITIN, COUNTRY, "900-70-0000", "[9]99_99_9999")
                .where(Ranges.at(3, "50-65 70-88 90-92 94-99"));
    }

    /** IRS, How EINs are assigned and valid EIN prefixes: the prefixes left out there belong to no campus. */
    private static Scheme ein() {
        return scheme(PiiType.US_EIN, COUNTRY, "12-3456789", "99-9999999|9{9}")
                .where(Ranges.at(0, "01-06 10-16 20-27 30-48 50-68 71-77 80-88 90-95 98-99"))
                .neverIssuing(Ranges.at(0, "00 07-09 17-19 28-29 49 69-70 78-79 89 96-97"));
    }

    /** CMS, Requirements for National Provider Identifier and NPI check digit: Luhn over 80840 and the number. */
    private static Scheme npi() {
        return scheme(PiiType.US_NPI, COUNTRY, "1234567893", "[12]9{9}")
                .checked(Check.character(9, luhn(0, 9, 10, 24), COMPLEMENT_10));
    }

    /** DEA registration: class of registrant, initial of the name or 9, six digits and their check digit. */
    private static Scheme dea() {
        return scheme(PiiType.US_DEA, COUNTRY, "AB1234563", "[A-HJ-NPRSTUX][A-Z9]9{7}")
                .checked(Check.character(8, weighted(10, 0, 0, 1, 2, 1, 2, 1, 2), DIRECT));
    }

    /** CMS, Understanding the Medicare Beneficiary Identifier format. */
    private static Scheme mbi() {
        return scheme(
                PiiType.US_MBI,
                COUNTRY,
                "1EG4-TE5-MK73",
                "[1-9]" + MBI_LETTER + MBI_EITHER + "9_" + MBI_LETTER + MBI_EITHER + "9_" + MBI_LETTER + MBI_LETTER
                        + "99");
    }

    /** American Bankers Association, routing number policy: Federal Reserve districts, thrifts, electronic and traveller's cheques. */
    private static Scheme routing() {
        return scheme(PiiType.US_ABA_ROUTING, COUNTRY, "011000015", "9{9}")
                .where(Ranges.at(0, "00-12 21-32 61-72 80"), Condition.noneOf(0, "000000000"))
                .checked(Check.character(8, weighted(10, 3, 7, 1, 3, 7, 1, 3, 7), COMPLEMENT_10));
    }

    /** Each state board has its own; only a header tells. */
    private static Scheme medicalLicense() {
        return scheme(
                PiiType.US_MEDICAL_LICENSE,
                COUNTRY,
                "A123456",
                "A9{4}|A9{5}|A9{6}|AA9{5}|AA9{6}|AA9{7}|A.9{6}|A-9{5}|A-9{6}|AA-9{5}|AA-9{6}|35.9{6}|036.9{6}|9{6}|9{5}");
    }
}
