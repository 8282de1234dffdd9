package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT_11;
import static io.cupel.privacy.scheme.rule.Remainders.number;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.Either;
import io.cupel.privacy.scheme.rule.GermanIdDigits;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainder;
import io.cupel.privacy.scheme.rule.Remainders;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;

/** Germany, Austria, Switzerland, France and the Low Countries. */
final class WesternEurope {
    private static final String CARD_SERIAL = "[LMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}";

    private WesternEurope() {}

    static List<Scheme> schemes() {
        return List.of(
                taxId(),
                identityCard(),
                identityCardWithoutCheck(),
                pensionNumber(),
                austrianInsurance(),
                ahv(),
                nir(),
                citizenServiceNumber(),
                nationalRegister());
    }

    /** Bundeszentralamt für Steuern: ISO 7064 MOD 11,10. Numbers that begin with 0 are for tests. */
    private static Scheme taxId() {
        return scheme(PiiType.DE_STEUER_ID, "DE", "86095742719", "9{11}|99_999_999_999")
                .where(Ranges.at(0, "1-9"), new GermanIdDigits())
                .checked(Check.character(10, Remainders.iso7064Mod1110(0, 10), DIRECT))
                .neverIssuing(new GermanIdDigits(), Ranges.at(0, "0-0"));
    }

    /** Bundesministerium des Innern: nine characters without vowels, since 2010 drawn at random, and mostly the check digit of ICAO Doc 9303. */
    private static Scheme identityCard() {
        return scheme(PiiType.DE_PERSONALAUSWEIS, "DE", "L01X00T471", CARD_SERIAL + "9")
                .checked(Check.character(9, weighted(10, 7, 3, 1, 7, 3, 1, 7, 3, 1), DIRECT));
    }

    private static Scheme identityCardWithoutCheck() {
        return scheme(PiiType.DE_PERSONALAUSWEIS, "DE", "L01X00T47", CARD_SERIAL);
    }

    /** Deutsche Rentenversicherung, VKVV § 2: area, date of birth, initial, serial number, check digit of digit sums. */
    private static Scheme pensionNumber() {
        return scheme(
                        PiiType.DE_RENTENVERSICHERUNG,
                        "DE",
                        "15 070649 C 103",
                        "99_9{6}_A_999|9{8}A999|99_99_99_99_A_99_9")
                .where(Ranges.at(0, "02-04 08-29 38-89"), CalendarDate.ddmmyy(2))
                .checked(Check.character(11, WesternEurope::pensionRemainder, DIRECT));
    }

    private static int pensionRemainder(char[] compact) {
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 0, 2, 1};
        int letter = compact[8] - 'A' + 1;
        int sum = digitSum(2 * (letter / 10)) + letter % 10;
        for (int i = 0; i < weights.length; i++) {
            sum += digitSum(weights[i] * Values.ALPHANUMERIC.of(compact[i]));
        }
        return sum % 10;
    }

    private static int digitSum(int number) {
        return number / 10 + number % 10;
    }

    /** ASVG § 31: running number, its check digit in the fourth place, date of birth (the 13th to 15th month where a day is full). */
    private static Scheme austrianInsurance() {
        return scheme(PiiType.AT_SVNR, "AT", "1237 010180", "9{10}|9999_9{6}|9999_99_99_99")
                .where(Ranges.at(0, "100-999"), CalendarDate.ddmmyy(4))
                .checked(Check.character(3, weighted(11, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6), DIRECT_11));
    }

    /** Zentrale Ausgleichsstelle: the country 756 and an EAN-13 check digit. */
    private static Scheme ahv() {
        return scheme(PiiType.CH_AHV, "CH", "756.9217.0769.85", "756_9999_9999_99")
                .checked(Check.character(12, weighted(10, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3), COMPLEMENT_10));
    }

    /** INSEE, numéro d'inscription au répertoire: sex, year, month, place and order of birth, and what 97 leaves. Corsica is 2A and 2B. */
    private static Scheme nir() {
        return scheme(
                        PiiType.FR_NIR,
                        "FR",
                        "2 95 10 99 126 111 93",
                        "9_99_99_9[0-9AB]_999_999_99|9_99_99_9[0-9AB]_999_999 99")
                .where(
                        Ranges.at(0, "1-4 7-8"),
                        Ranges.at(3, "01-12 20-42 50-99"),
                        new Condition(1, compact -> compact[6] <= '9' || compact[5] == '2'))
                .checked(Check.pair(13, WesternEurope::nirKey));
    }

    private static int nirKey(char[] compact) {
        char[] counted = compact.clone();
        if (compact[6] > '9') {
            counted[5] = '1';
            counted[6] = compact[6] == 'A' ? '9' : '8';
        }
        return 97 - number(0, 13, 97).of(counted);
    }

    /** Rijksdienst voor Identiteitsgegevens, the test of eleven. Numbers from 999 are for tests. */
    private static Scheme citizenServiceNumber() {
        return scheme(PiiType.NL_BSN, "NL", "111222333", "999_999_999|9999_99_999")
                .where(Condition.noneOf(0, "000000000"))
                .checked(Check.character(8, weighted(11, 9, 8, 7, 6, 5, 4, 3, 2), DIRECT_11))
                .reserving(OneOf.at(0, "999"));
    }

    /** Rijksregister: date of birth, order of the day, and what 97 leaves; for those born from 2000 with a 2 in front. */
    private static Scheme nationalRegister() {
        return scheme(
                        PiiType.BE_NRN,
                        "BE",
                        "93.05.18-223.61",
                        "99.99.99-999.99|99_99_99_999_99|9{6}-999.99|9{6}-999-99")
                .where(CalendarDate.yymmdd(0).withMonthPlus(0, 20, 40), Ranges.at(6, "001-998"))
                .checked(Either.of(Check.pair(9, registerKey(0)), Check.pair(9, registerKey(2_000_000_000L))));
    }

    private static Remainder registerKey(long century) {
        return compact -> {
            long number = century;
            for (int i = 0, place = 100_000_000; i < 9; i++, place /= 10) {
                number += (long) place * (compact[i] - '0');
            }
            return (int) (97 - number % 97);
        };
    }
}
