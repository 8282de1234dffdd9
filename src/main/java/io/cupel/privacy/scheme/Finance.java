package io.cupel.privacy.scheme;

import static io.cupel.privacy.scheme.PatternScheme.scheme;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.rule.Check;
import io.cupel.privacy.scheme.rule.Checksums;
import io.cupel.privacy.scheme.rule.Condition;
import io.cupel.privacy.scheme.rule.Ranges;
import io.cupel.privacy.scheme.rule.Remainders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Banks, accounts, and what is printed on a card beside its number. */
final class Finance {
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private Finance() {}

    static List<Scheme> schemes() {
        return List.of(bic(), sortCodeAccount(), clabe(), bankAccount(), cardExpiry(), cardExpiryByYear(), cvv());
    }

    /** ISO 9362: business party, country, location, branch. A location that ends in 0 is for tests. */
    private static Scheme bic() {
        double share = COUNTRIES.size() / (26.0 * 26.0);
        return scheme(PiiType.SWIFT_BIC, "", "DEUTDEFF", "A{6}[A-Z2-9][A-NP-Z0-9]|A{6}[A-Z2-9][A-NP-Z0-9]*{3}")
                .where(
                        new Condition(share, compact -> COUNTRIES.contains(String.valueOf(compact, 4, 2))),
                        Condition.noneOf(0, "TEST"));
    }

    /** British accounts with their sort code. */
    private static Scheme sortCodeAccount() {
        return scheme(PiiType.BANK_ACCOUNT, "GB", "20-00-00 12345678", "99-99-99 9{8}|99-99-99-9{8}");
    }

    /** Mexican CLABE: bank, place, account and a check digit of weighted digits. */
    private static Scheme clabe() {
        int[] weights = {3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7};
        return scheme(PiiType.BANK_ACCOUNT, "MX", "032180000118359719", "9{18}")
                .checked(Check.character(17, Remainders.weighted(10, weights), Checksums.COMPLEMENT_10));
    }

    /** Domestic accounts have no common rule; only a header tells. */
    private static Scheme bankAccount() {
        String layouts = IntStream.rangeClosed(6, 17)
                .mapToObj(digits -> "9{" + digits + "}")
                .collect(Collectors.joining("|"));
        return scheme(PiiType.BANK_ACCOUNT, "", "12345678", layouts);
    }

    private static Scheme cardExpiry() {
        return scheme(PiiType.CARD_EXPIRY, "", "12/28", "99/99|99-99|99/2099|99-2099|99 / 99|9{4}")
                .where(Ranges.at(0, "01-12"));
    }

    private static Scheme cardExpiryByYear() {
        return scheme(PiiType.CARD_EXPIRY, "", "2028-12", "2099-99|2099/99").where(Ranges.at(4, "01-12"));
    }

    /** Three digits, four on American Express; only a header or a card number beside tells. */
    private static Scheme cvv() {
        return scheme(PiiType.CVV, "", "123", "9{3}|9{4}");
    }
}
