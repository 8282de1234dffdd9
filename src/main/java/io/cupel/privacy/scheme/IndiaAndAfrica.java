package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainders;
import java.util.List;

/** India, South Africa and Nigeria. */
final class IndiaAndAfrica {
    private static final String PAN = "A{3}[ABCFGHJLPT]A9{4}A";
    private static final String COMPLEMENT_36 = "0ZYXWVUTSRQPONMLKJIHGFEDCBA987654321";

    private IndiaAndAfrica() {}

    static List<Scheme> schemes() {
        return List.of(aadhaar(), pan(), gstin(), voterId(), southAfricanId(), nigerianId());
    }

    /** UIDAI: Verhoeff, never from 0 or 1. Numbers from 9999 belong to its test environment. */
    private static Scheme aadhaar() {
        return scheme(PiiType.IN_AADHAAR, "IN", "2341 2341 2346", "[2-9]999_9999_9999")
                .checked(Check.character(11, Remainders.verhoeff(0, 11), DIRECT))
                .reserving(OneOf.at(0, "9999"));
    }

    /** Income Tax Department: the fourth letter tells the kind of holder. The last letter is a check whose rule is not public. */
    private static Scheme pan() {
        return scheme(PiiType.IN_PAN, "IN", "ABCPE1234F", PAN);
    }

    /** Goods and Services Tax Network: state, PAN, number within the state, Z, check character by Luhn modulus 36. */
    private static Scheme gstin() {
        return scheme(PiiType.IN_GSTIN, "IN", "27AAPFU0939F1ZV", "99" + PAN + "[1-9A-Z]Z*")
                .where(Ranges.at(0, "01-38 97-97 99-99"))
                .checked(Check.character(14, Remainders.luhn(0, 14, 36, 0), COMPLEMENT_36));
    }

    /** Election Commission: three letters of the constituency and seven digits; older cards lack the Luhn digit of newer ones. */
    private static Scheme voterId() {
        return scheme(PiiType.IN_VOTER_ID, "IN", "WKH1186253", "A{3}9{7}");
    }

    /** Department of Home Affairs: date of birth, order and sex, citizenship, Luhn. */
    private static Scheme southAfricanId() {
        return scheme(PiiType.ZA_ID, "ZA", "8001015009087", "9{10}[0-2]99|9{6}_9999_[0-2]99|9{6} 9999 [0-2] 9 9")
                .where(CalendarDate.yymmdd(0))
                .checked(Checksums.luhn(0, 12));
    }

    /** National Identity Management Commission: eleven random digits; only a header tells. */
    private static Scheme nigerianId() {
        return scheme(PiiType.NG_NIN, "NG", "12345678901", "9{11}|9999_999_9999");
    }
}
