package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.OneOf;
import java.util.List;

/** Canada and the health cards of its provinces. */
final class Canada {
    private Canada() {}

    static List<Scheme> schemes() {
        return List.of(socialInsurance(), ontario(), britishColumbia(), quebec(), otherProvinces());
    }

    /** Service Canada: Luhn. No person's number begins with 0; the published example is one of those. */
    private static Scheme socialInsurance() {
        return scheme(PiiType.CA_SIN, "CA", "046 454 286", "999_999_999")
                .checked(Checksums.luhn(0, 8))
                .reserving(OneOf.at(0, "0"));
    }

    /** Ontario Health Insurance Plan: Luhn, and two letters of version. */
    private static Scheme ontario() {
        return scheme(PiiType.CA_HEALTH_CARD, "CA", "9876 543 217", "[1-9]999_999_999|[1-9]999_999_999_AA|[1-9]9{9}AA")
                .checked(Checksums.luhn(0, 9));
    }

    /** British Columbia Personal Health Number. */
    private static Scheme britishColumbia() {
        return scheme(PiiType.CA_HEALTH_CARD, "CA", "9698 658 215", "[9]999_999_999")
                .checked(Check.character(9, weighted(11, 0, 2, 4, 8, 5, 10, 9, 7, 3), COMPLEMENT_11));
    }

    /** Régie de l'assurance maladie du Québec: letters of the name, year, month (women's from 51), day, two digits of the office. */
    private static Scheme quebec() {
        return scheme(PiiType.CA_HEALTH_CARD, "CA", "TREM 9005 1512", "A{4}_9999_9999")
                .where(CalendarDate.yymmdd(4).withMonthPlus(0, 50));
    }

    /** Alberta, Saskatchewan, Manitoba, New Brunswick, Nova Scotia: digits whose check the provinces do not publish. */
    private static Scheme otherProvinces() {
        return scheme(PiiType.CA_HEALTH_CARD, "CA", "12345-6789", "9{5}-9{4}|9{9}|999_999_999|9999_999_999");
    }
}
