package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Rule;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;

/** The United Kingdom and Ireland. */
final class BritishIsles {
    private static final String NINO_FIRST = "ABCEGHJKLMNOPRSTWXYZ";
    private static final String NINO_SECOND = "ABCEGHJKLMNPRSTWXYZ";
    private static final String[] NINO_UNUSED = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};

    private BritishIsles() {}

    static List<Scheme> schemes() {
        return List.of(nino(), utr(), nhsNumber(), pps());
    }

    /** HMRC, National Insurance Manual NIM39110. D, F, I, Q, U and V never stand in front; Q begins HMRC's own example. */
    private static Scheme nino() {
        return scheme(PiiType.UK_NINO, "GB", "AB123456C", "AA999999[A-D]|AA_99_99_99_[A-D]|AA_999999_[A-D]")
                .where(ninoPrefix())
                .neverIssuing(OneOf.at(0, "Q"));
    }

    private static Rule ninoPrefix() {
        Rule used = Condition.noneOf(0, NINO_UNUSED);
        double share = (NINO_FIRST.length() * NINO_SECOND.length() - NINO_UNUSED.length) / (26.0 * 26.0);
        return new Condition(
                share,
                compact -> NINO_FIRST.indexOf(compact[0]) >= 0
                        && NINO_SECOND.indexOf(compact[1]) >= 0
                        && used.holds(compact));
    }

    /** HMRC, modulus 11 check of the unique taxpayer reference: the first digit checks the nine behind it. */
    private static Scheme utr() {
        return scheme(PiiType.UK_UTR, "GB", "1955839661", "9{10}|9{5}_9{5}")
                .checked(Check.character(0, weighted(11, 0, 6, 7, 8, 9, 10, 5, 4, 3, 2), "21987654321"));
    }

    /** NHS Data Dictionary, NHS NUMBER. Numbers from 999 are set aside for tests. */
    private static Scheme nhsNumber() {
        return scheme(PiiType.UK_NHS_NUMBER, "GB", "943 476 5919", "999_999_9999")
                .checked(Check.character(9, weighted(11, 10, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11))
                .reserving(OneOf.at(0, "999"));
    }

    /** Department of Social Protection: seven digits, a check letter, since 2013 a further letter that the check letter covers. */
    private static Scheme pps() {
        return scheme(PiiType.IE_PPS, "IE", "1234567FA", "9{7}A|9{7}A[A-IW]")
                .checked(Check.character(
                        7, weighted(Values.lettersFrom(1), 23, 8, 7, 6, 5, 4, 3, 2, 0, 9), "WABCDEFGHIJKLMNOPQRSTUV"));
    }
}
