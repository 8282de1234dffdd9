package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_10;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11;
import static io.cupel.privacy.scheme.rule.Checksums.COMPLEMENT_11_TEN_IS_ZERO;
import static io.cupel.privacy.scheme.rule.Checksums.DIRECT;
import static io.cupel.privacy.scheme.rule.Remainders.number;
import static io.cupel.privacy.scheme.rule.Remainders.weighted;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.Remainder;
import io.cupel.privacy.scheme.rule.Remainders;
import io.cupel.privacy.scheme.rule.Rule;
import java.util.List;

/**
 * Numbers of the value added tax with the prefix of the country, as the European Commission's VIES lists their structures; check digits where
 * the member state publishes them. Positions of the checks count the two letters of the prefix.
 */
final class EuropeanVat {
    private EuropeanVat() {}

    static List<Scheme> schemes() {
        return List.of(
                vat(
                        "AT",
                        "ATU13585627",
                        "[A]TU9{8}",
                        check(10, Remainders.digitSums(10, 0, 0, 0, 1, 2, 1, 2, 1, 2, 1), "6543210987")),
                vat(
                        "BE",
                        "BE0428759497",
                        "BE[01]9{9}",
                        Check.pair(10, compact -> 97 - number(2, 10, 97).of(compact))),
                vat("BG", "BG175074752", "BG9{9}|BG9{10}"),
                vat("CY", "CY10259033P", "CY9{8}A"),
                vat("CZ", "CZ25123891", "CZ9{8}|CZ9{9}|CZ9{10}"),
                vat("DE", "DE136695976", "DE_[1-9]9{8}", check(10, Remainders.iso7064Mod1110(2, 10), DIRECT)),
                vat(
                        "DK",
                        "DK13585628",
                        "DK9{8}|DK 99 99 99 99",
                        check(9, weighted(11, 0, 0, 2, 7, 6, 5, 4, 3, 2), COMPLEMENT_11)),
                vat(
                        "EE",
                        "EE100931558",
                        "EE9{9}",
                        check(10, weighted(10, 0, 0, 3, 7, 1, 3, 7, 1, 3, 7), COMPLEMENT_10)),
                vat(
                        "GR",
                        "EL094259216",
                        "EL9{9}",
                        check(10, weighted(11, 0, 0, 256, 128, 64, 32, 16, 8, 4, 2), "01234567890")),
                vat("ES", "ESA13585625", "ES[A-Z]9{8}|ES9{8}A|ES[A-Z]9{7}A"),
                vat("FI", "FI20774740", "FI9{8}", check(9, weighted(11, 0, 0, 7, 9, 10, 5, 8, 4, 2), COMPLEMENT_11)),
                vat("FR", "FR40303265045", "FR9{11}", frenchKey()),
                vat("HR", "HR33392005961", "HR9{11}", check(12, Remainders.iso7064Mod1110(2, 12), DIRECT)),
                vat("HU", "HU12892312", "HU9{8}", check(9, weighted(10, 0, 0, 9, 7, 3, 1, 9, 7, 3), COMPLEMENT_10)),
                vat("IE", "IE6433435F", "IE9{7}A|IE9{7}AA|IE9[A-Z+]9{5}A"),
                vat("IT", "IT00743110157", "IT9{11}", Checksums.luhn(2, 12)),
                vat("LT", "LT119511515", "LT9{9}|LT9{12}"),
                vat("LU", "LU15027442", "LU9{8}", Check.pair(8, number(2, 8, 89))),
                vat("LV", "LV40003521600", "LV9{11}"),
                vat(
                        "MT",
                        "MT11679112",
                        "MT9{8}",
                        Check.pair(
                                8,
                                compact -> 37
                                        - weighted(37, 0, 0, 3, 4, 6, 7, 8, 9).of(compact))),
                vat("NL", "NL004495445B01", "NL9{9}B99"),
                vat(
                        "PL",
                        "PL8567346215",
                        "PL9{10}",
                        check(11, weighted(11, 0, 0, 6, 5, 7, 2, 3, 4, 5, 6, 7), Checksums.DIRECT_11)),
                vat(
                        "PT",
                        "PT501964843",
                        "PT9{9}",
                        check(10, weighted(11, 0, 0, 9, 8, 7, 6, 5, 4, 3, 2), COMPLEMENT_11_TEN_IS_ZERO)),
                vat("RO", "RO18547290", "RO9{8}|RO9{7}|RO9{6}|RO9{9}|RO9{10}"),
                vat("SE", "SE123456789701", "SE9{10}01", Checksums.luhn(2, 11)),
                vat(
                        "SI",
                        "SI50223054",
                        "SI[1-9]9{7}",
                        check(9, weighted(11, 0, 0, 8, 7, 6, 5, 4, 3, 2), "?0987654321")),
                vat("SK", "SK2022749619", "SK[1-9]9{9}"),
                vat("GB", "GB980780684", "GB9{9}|GB 999 9999 99|GB9{12}"));
    }

    private static Scheme vat(String country, String example, String layout, Rule... checks) {
        return scheme(PiiType.EU_VAT, country, example, layout).checked(checks);
    }

    private static Rule check(int at, Remainder remainder, String table) {
        return Check.character(at, remainder, table);
    }

    /** Two digits before the SIREN: twelve and three times its remainder by 97. */
    private static Rule frenchKey() {
        return Check.pair(2, compact -> (12 + 3 * number(4, 13, 97).of(compact)) % 97);
    }
}
