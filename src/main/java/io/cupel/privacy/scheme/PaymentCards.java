package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.OneOf;
import io.cupel.privacy.scheme.rule.Ranges;
import java.util.List;

/**
 * Payment cards: the ranges of the brands (ISO/IEC 7812) and the Luhn digit. Imitations stay with their brand and begin with the first
 * six digits of the test cards that its processors publish.
 */
final class PaymentCards {
    private static final String SIXTEEN = "9999_9999_9999_9999";
    private static final String AMEX = "9999_999999_99999";
    private static final String DINERS = "9999_999999_9999";

    private PaymentCards() {}

    static List<Scheme> schemes() {
        return List.of(AnyOf.anyOf(
                brand("4111 1111 1111 1111", SIXTEEN, 16, "4-4", "411111 424242 400000"),
                brand("5555 5555 5555 4444", SIXTEEN, 16, "5100-5599 2221-2720", "555555 510510 222300"),
                brand("3782 822463 10005", AMEX, 15, "34-34 37-37", "378282 371449 378734"),
                brand("6011 1111 1111 1117", SIXTEEN, 16, "6011-6011 6440-6499 6500-6599", "601111 601100"),
                brand("3530 1113 3330 0000", SIXTEEN, 16, "3528-3589", "353011 356600"),
                brand("3056 930902 5904", DINERS, 14, "3000-3059 3095-3095 3600-3699 3800-3999", "305693 385200"),
                brand("6200 0000 0000 0005", SIXTEEN, 16, "62-62 81-81", "620000"),
                brand("6759 6498 2643 8453", SIXTEEN, 16, maestro(), "675964"),
                brand("4222222222222", "9{13}", 13, "4-4", "422222"),
                brand("6205500000000000004", "9{19}", 19, "62-62 81-81", "620550"),
                brand("4000000000000000006", "9{19}", 19, "4-4", "400000")));
    }

    private static String maestro() {
        return "5018-5018 5020-5020 5038-5038 5893-5893 6304-6304 6759-6759 6761-6763";
    }

    private static Scheme brand(String example, String layout, int length, String ranges, String testCards) {
        return scheme(PiiType.CREDIT_CARD, "", example, layout)
                .where(Ranges.at(0, ranges))
                .checked(Checksums.luhn(0, length - 1))
                .reserving(OneOf.at(0, testCards));
    }
}
