package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11_TEN_IS_ZERO;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.CalendarDate;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Remainder;
import io.cupel.privacy.scheme.rule.Values;
import java.util.List;

/** Brazil, Mexico, Argentina and Chile. */
final class LatinAmerica {
    /** Instrução Normativa RFB 2.229/2024: a letter counts for its ASCII code less that of zero. */
    private static final Values CNPJ = Values.lettersFrom(17);

    /** The registries' alphabets; {@code ~} stands for the eñe, which never stands in the codes themselves. */
    private static final Values CURP = Values.of("0123456789ABCDEFGHIJKLMN~OPQRSTUVWXYZ");

    private static final Values RFC = Values.of("0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ~");
    private static final int BLANK_IN_FRONT = 37 * 13;
    private static final String STATES =
            "AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE";

    private LatinAmerica() {}

    static List<Scheme> schemes() {
        return List.of(cpf(), cnpj(), curp(), rfc(), rfcWithoutCheck(), cuit(), rut());
    }

    /** Receita Federal. Eleven equal digits pass the check and are not issued. */
    private static Scheme cpf() {
        return scheme(PiiType.BR_CPF, "BR", "111.444.777-35", "999.999.999-99|9{11}|9{9}-99|999 999 999 99")
                .where(new Condition(1, compact -> !isOneCharacter(compact)))
                .checked(
                        Check.character(9, weighted(11, 10, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_TEN_IS_ZERO),
                        Check.character(10, weighted(11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_TEN_IS_ZERO));
    }

    private static boolean isOneCharacter(char[] compact) {
        for (char c : compact) {
            if (c != compact[0]) {
                return false;
            }
        }
        return true;
    }

    /** Receita Federal; letters since 2026. */
    private static Scheme cnpj() {
        Remainder first = weighted(CNPJ, 11, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2);
        Remainder second = weighted(CNPJ, 11, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2);
        return scheme(PiiType.BR_CNPJ, "BR", "11.222.333/0001-81", "**.***.***/****-99|*{12}99|*{12}-99")
                .where(new Condition(1, compact -> !isOneCharacter(compact)))
                .checked(
                        Check.character(12, first, COMPLEMENT_11_TEN_IS_ZERO),
                        Check.character(13, second, COMPLEMENT_11_TEN_IS_ZERO));
    }

    /** RENAPO, Instructivo Normativo para la asignación de la CURP: letters of the name, date, sex, state, consonants, check digit. */
    private static Scheme curp() {
        return scheme(PiiType.MX_CURP, "MX", "BOXW310820HNERXN09", "A[AEIOUX]AA9{6}[HMX]AA[B-DF-HJ-NP-TV-Z]{3}*9")
                .where(CalendarDate.yymmdd(4), OneOf.at(11, STATES))
                .checked(Check.character(
                        17,
                        weighted(CURP, 10, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2),
                        COMPLEMENT_10));
    }

    /** SAT: four letters for a person, three for a company, date, two characters against namesakes, check character. */
    private static Scheme rfc() {
        Remainder company = weighted(RFC, 11, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
        return AnyOf.anyOf(
                scheme(PiiType.MX_RFC, "MX", "GODE561231GR8", "[A-Z&]{4}9{6}**[0-9A]|[A-Z&]{4}-9{6}-**[0-9A]")
                        .where(CalendarDate.yymmdd(4))
                        .checked(Check.character(
                                12, weighted(RFC, 11, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2), "0A987654321")),
                scheme(PiiType.MX_RFC, "MX", "MAB9307148T4", "[A-Z&]{3}9{6}**[0-9A]|[A-Z&]{3}-9{6}-**[0-9A]")
                        .where(CalendarDate.yymmdd(3))
                        .checked(Check.character(
                                11, compact -> (company.of(compact) + BLANK_IN_FRONT) % 11, "0A987654321")));
    }

    /** As people write it who do not know the last three characters, or have copied them wrongly. */
    private static Scheme rfcWithoutCheck() {
        return AnyOf.anyOf(
                scheme(PiiType.MX_RFC, "MX", "GODE561231", "[A-Z&]{4}9{6}|[A-Z&]{4}9{6}***")
                        .where(CalendarDate.yymmdd(4)),
                scheme(PiiType.MX_RFC, "MX", "MAB930714", "[A-Z&]{3}9{6}|[A-Z&]{3}9{6}***")
                        .where(CalendarDate.yymmdd(3)));
    }

    /** AFIP: the kind of person, the identity card number, a check digit. */
    private static Scheme cuit() {
        return scheme(PiiType.AR_CUIT, "AR", "20-05536168-2", "99_9{8}_9")
                .where(OneOf.at(0, "20 23 24 25 26 27 30 33 34 50 51 55"))
                .checked(Check.character(10, weighted(11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), "09987654321"));
    }

    /** Servicio de Registro Civil: remainder by 11, K for ten. */
    private static Scheme rut() {
        String checks = "0K987654321";
        return AnyOf.anyOf(
                scheme(PiiType.CL_RUT, "CL", "12.531.909-2", "99.999.999-[0-9K]|9{8}-[0-9K]|9{8}[0-9K]")
                        .checked(Check.character(8, weighted(11, 3, 2, 7, 6, 5, 4, 3, 2), checks)),
                scheme(PiiType.CL_RUT, "CL", "5.126.663-3", "9.999.999-[0-9K]|9{7}-[0-9K]|9{7}[0-9K]")
                        .checked(Check.character(7, weighted(11, 2, 7, 6, 5, 4, 3, 2), checks)));
    }
}
