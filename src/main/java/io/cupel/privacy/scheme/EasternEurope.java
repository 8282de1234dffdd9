package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT_11;
import static io.cupel.privacy.scheme.rule.Remainders.number;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainder;
import io.cupel.privacy.scheme.rule.Remainders;
import java.util.List;

/** Countries of Europe whose numbers have no kind of their own: they are national or tax identifiers. */
final class EasternEurope {
    /** Where ten or eleven is left, its last digit is written. */
    private static final String TEN_IS_ZERO = "01234567890";

    private EasternEurope() {}

    static List<Scheme> schemes() {
        return List.of(cnp(), egn(), birthNumber(), personalCode("EE", "37605030299"), kennitala(), oib(), nip());
    }

    /** Romania: sex and century, date of birth, county, order; a ten is written 1. */
    private static Scheme cnp() {
        return scheme(PiiType.NATIONAL_ID, "RO", "1630615123457", "[1-9]9{12}")
                .where(CalendarDate.yymmdd(1), Ranges.at(7, "01-48 51-52 70-70"))
                .checked(Check.character(12, weighted(11, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9), "01234567891"));
    }

    /** Bulgaria: 20 is added to the month of those born before 1900, 40 from 2000. */
    private static Scheme egn() {
        return scheme(PiiType.NATIONAL_ID, "BG", "7523169263", "9{10}|9{6}_9{4}")
                .where(CalendarDate.yymmdd(0).withMonthPlus(0, 20, 40))
                .checked(Check.character(9, weighted(11, 2, 4, 8, 5, 10, 9, 7, 3, 6), TEN_IS_ZERO));
    }

    /** Czechia and Slovakia: 50 is added to the month of women, 20 where the numbers of a day are used up. */
    private static Scheme birthNumber() {
        return scheme(PiiType.NATIONAL_ID, "CZ", "710319/2745", "9{6}/9{4}|9{10}")
                .where(CalendarDate.yymmdd(0).withMonthPlus(0, 20, 50, 70))
                .checked(Check.character(9, number(0, 9, 11), TEN_IS_ZERO));
    }

    /** Estonia and Lithuania: second weights where the first leave a ten. */
    private static Scheme personalCode(String country, String example) {
        Remainder first = weighted(11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1);
        Remainder second = weighted(11, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3);
        return scheme(PiiType.NATIONAL_ID, country, example, "[1-8]9{10}")
                .where(CalendarDate.yymmdd(1))
                .checked(Check.character(
                        10, compact -> first.of(compact) == 10 ? second.of(compact) : first.of(compact), TEN_IS_ZERO));
    }

    /** Iceland: the date, 40 added to the day for organisations, then serial number, check digit and century. */
    private static Scheme kennitala() {
        return scheme(PiiType.NATIONAL_ID, "IS", "120174-3399", "9{6}-9{3}[089]|9{9}[089]")
                .where(CalendarDate.ddmmyy(0).withDayPlus(0, 40))
                .checked(Check.character(8, weighted(11, 3, 2, 7, 6, 5, 4, 3, 2), COMPLEMENT_11));
    }

    /** Croatia. */
    private static Scheme oib() {
        return scheme(PiiType.TAX_ID, "HR", "33392005961", "9{11}")
                .checked(Check.character(10, Remainders.iso7064Mod1110(0, 10), DIRECT));
    }

    /** Poland, for persons in business and organisations. */
    private static Scheme nip() {
        return scheme(PiiType.TAX_ID, "PL", "856-734-62-15", "999-999-99-99|999-99-99-999|9{10}")
                .checked(Check.character(9, weighted(11, 6, 5, 7, 2, 3, 4, 5, 6, 7), DIRECT_11));
    }
}
