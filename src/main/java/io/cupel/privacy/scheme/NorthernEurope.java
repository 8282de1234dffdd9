package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.Ranges;
import java.util.List;

/** The Nordic countries and Poland: numbers that carry the date of birth. */
final class NorthernEurope {
    private NorthernEurope() {}

    static List<Scheme> schemes() {
        return List.of(personnummer(), hetu(), foedselsnummer(), cpr(), pesel());
    }

    /** Skatteverket SKV 704: a plus sign from the age of hundred, Luhn; 60 is added to the day of a coordination number. */
    private static Scheme personnummer() {
        return AnyOf.anyOf(
                scheme(PiiType.SE_PERSONNUMMER, "SE", "640823-3234", "9{6}-9999|9{6}+9999|9{10}|9{6} 9999")
                        .where(CalendarDate.yymmdd(0).withDayPlus(0, 60))
                        .checked(Checksums.luhn(0, 9)),
                scheme(PiiType.SE_PERSONNUMMER, "SE", "19640823-3234", "9{8}-9999|9{12}|9{8} 9999")
                        .where(CalendarDate.yyyymmdd(0).withDayPlus(0, 60))
                        .checked(Checksums.luhn(2, 11)));
    }

    /** Digital and Population Data Services Agency: remainder by 31; individual numbers from 900 are never given for good. */
    private static Scheme hetu() {
        return scheme(PiiType.FI_HETU, "FI", "131052-308T", "9{6}[-+ABCDEFYXWVU]999*")
                .where(CalendarDate.ddmmyy(0), Ranges.at(7, "002-999"))
                .checked(Check.character(
                        10, weighted(31, 14, 20, 2, 25, 18, 8, 0, 7, 10, 1), "0123456789ABCDEFHJKLMNPRSTUVWXY"))
                .reserving(Ranges.at(7, "900-999"));
    }

    /** Skatteetaten: 40 is added to the day of a D-number; 80 is added to the month of a synthetic person of the test register. */
    private static Scheme foedselsnummer() {
        return scheme(PiiType.NO_FNR, "NO", "15108695088", "9{11}|9{6}_9{5}|99_99_99_9{5}")
                .where(CalendarDate.ddmmyy(0).withDayPlus(0, 40))
                .checked(
                        Check.character(9, weighted(11, 3, 7, 6, 1, 8, 9, 4, 5, 2), COMPLEMENT_11),
                        Check.character(10, weighted(11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), COMPLEMENT_11))
                .neverIssuing(CalendarDate.ddmmyy(0).withMonthPlus(80));
    }

    /** CPR-kontoret: since 2007 numbers without a check digit are given, so that the date alone tells; 60 is added to the day of a substitute. */
    private static Scheme cpr() {
        return scheme(PiiType.DK_CPR, "DK", "211062-5629", "9{6}-9999|9{10}|9{6} 9999")
                .where(CalendarDate.ddmmyy(0));
    }

    /** Ministerstwo Cyfryzacji: the month tells the century. Those of the 23rd are not yet born. */
    private static Scheme pesel() {
        return scheme(PiiType.PL_PESEL, "PL", "44051401359", "9{11}")
                .where(CalendarDate.yymmdd(0).withMonthPlus(0, 20, 40, 60, 80))
                .checked(Check.character(10, weighted(10, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3), COMPLEMENT_10))
                .reserving(Ranges.at(2, "61-72"));
    }
}
