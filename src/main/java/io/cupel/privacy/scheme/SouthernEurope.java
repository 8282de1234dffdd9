package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11_TEN_IS_ZERO;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Remainders.number;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.ItalianCheck;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;

/** Spain, Portugal, Italy, Greece and Turkey. */
final class SouthernEurope {
    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final Values NIE_PREFIX = Values.letters("00000000000000000000000012");
    private static final String OMOCODIA = "[0-9LMNPQRSTUV]";

    private SouthernEurope() {}

    static List<Scheme> schemes() {
        return List.of(nif(), nie(), cif(), portugueseNif(), codiceFiscale(), afm(), turkishId());
    }

    /** Real Decreto 1553/2005: the letter is the number's remainder by 23. K, L and M lead the numbers of those without a card. */
    private static Scheme nif() {
        return AnyOf.anyOf(
                scheme(PiiType.ES_NIF, "ES", "12345678Z", "9{8}_A|99.999.999-A|99.999.999A")
                        .checked(Check.character(8, number(0, 8, 23), SPANISH_LETTERS)),
                scheme(PiiType.ES_NIF, "ES", "K0867756N", "[KLM]_9{7}_A")
                        .checked(Check.character(8, number(1, 8, 23), SPANISH_LETTERS)));
    }

    /** Orden INT/2058/2008: X, Y and Z count as 0, 1 and 2. */
    private static Scheme nie() {
        return scheme(PiiType.ES_NIE, "ES", "X1234567L", "[XYZ]_9{7}_A|[XYZ]9{7}-A|[XYZ]-9{7}A")
                .checked(Check.character(8, weighted(NIE_PREFIX, 23, 14, 6, 19, 18, 11, 8, 10, 1), SPANISH_LETTERS));
    }

    /** Orden EHA/451/2008: organisations; the check is a digit or the letter for it, as the kind of organisation demands. */
    private static Scheme cif() {
        return AnyOf.anyOf(
                scheme(PiiType.TAX_ID, "ES", "A13585625", "[ABCDEFGHJUV]_9{7}_9")
                        .checked(Check.character(8, SouthernEurope::cifRemainder, "0987654321")),
                scheme(PiiType.TAX_ID, "ES", "Q2818002D", "[CDFGJKNPQRSUVW]_9{7}_A")
                        .checked(Check.character(8, SouthernEurope::cifRemainder, "JIHGFEDCBA")));
    }

    private static int cifRemainder(char[] compact) {
        int sum = 0;
        for (int i = 1; i < 8; i++) {
            int digit = (compact[i] - '0') << (i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10;
    }

    /** Autoridade Tributária: the first digit tells persons, companies and others. */
    private static Scheme portugueseNif() {
        return scheme(PiiType.PT_NIF, "PT", "123456789", "999_999_999")
                .where(Ranges.at(0, "1-3 5-9"))
                .checked(Check.character(8, weighted(11, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_TEN_IS_ZERO));
    }

    /** D.M. 23 December 1976; where two persons would share one, letters stand for digits. Women's days count from 41. */
    private static Scheme codiceFiscale() {
        String layout = "A{3}_A{3}_" + OMOCODIA + "{2}[ABCDEHLMPRST]" + OMOCODIA + "{2}_A" + OMOCODIA + "{3}A";
        return scheme(PiiType.IT_CODICE_FISCALE, "IT", "MRTMTT91D08F205J", layout)
                .where(new Condition(0.62, SouthernEurope::hasItalianDay))
                .checked(ItalianCheck.at(15));
    }

    private static boolean hasItalianDay(char[] compact) {
        int day = omocodiaDigit(compact[9]) * 10 + omocodiaDigit(compact[10]);
        return (day >= 1 && day <= 31) || (day >= 41 && day <= 71);
    }

    private static int omocodiaDigit(char c) {
        return c <= '9' ? c - '0' : "LMNPQRSTUV".indexOf(c);
    }

    /** Independent Authority for Public Revenue: powers of two, and ten counts as zero. */
    private static Scheme afm() {
        return scheme(PiiType.GR_AFM, "GR", "094259216", "999_999_999")
                .where(Condition.noneOf(0, "000000000"))
                .checked(Check.character(8, weighted(11, 256, 128, 64, 32, 16, 8, 4, 2), "01234567890"));
    }

    /** Nüfus ve Vatandaşlık İşleri: two check digits, the second over the first. */
    private static Scheme turkishId() {
        return scheme(PiiType.TR_TCKN, "TR", "10000000146", "[1-9]9{10}")
                .checked(
                        Check.character(9, weighted(10, 7, -1, 7, -1, 7, -1, 7, -1, 7), DIRECT),
                        Check.character(10, weighted(10, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), DIRECT));
    }
}
