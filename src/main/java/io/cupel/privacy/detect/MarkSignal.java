package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SHAPE;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.function.Predicate;

/** Values with marks that only one kind of data has, but no issuer's rule. */
final class MarkSignal implements Signal {
    private static final double WORTH_COUNTING = 0.2;
    private static final double HIT_RATE = 0.9;

    private record Rule(PiiType type, String what, double chance, Predicate<String> test) {}

    private static final List<Rule> RULES = List.of(
            new Rule(PiiType.SOCIAL_HANDLE, "begin with an at sign and go on like a name", 0.003, MarkSignal::isHandle),
            new Rule(
                    PiiType.GENETIC_DATA,
                    "are rs numbers, variants or sequences of bases",
                    0.002,
                    MarkSignal::isGenetic));

    @Override
    public void weigh(Column column, Scoreboard scores) {
        for (Rule rule : RULES) {
            if (column.probe(rule.test()) >= WORTH_COUNTING) {
                double share = column.share(rule.test());
                scores.match(rule.type(), share);
                double weight = Likelihood.ofShare(share, column.size(), HIT_RATE, rule.chance());
                scores.add(rule.type(), SHAPE, weight, Phrases.share(share) + " " + rule.what());
            }
        }
    }

    private static boolean isHandle(String value) {
        return value.length() >= 3
                && value.length() <= 40
                && value.charAt(0) == '@'
                && value.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0);
    }

    private static boolean isGenetic(String value) {
        return isRsNumber(value) || isVariant(value) || isSequence(value);
    }

    /** dbSNP reference numbers. */
    private static boolean isRsNumber(String value) {
        return value.length() >= 5
                && value.length() <= 14
                && (value.startsWith("rs") || value.startsWith("RS"))
                && value.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }

    /** HGVS: {@code c.76A>T}, {@code NM_004006.2:c.4375C>T}, {@code p.Arg97Gly}. */
    private static boolean isVariant(String value) {
        int at = value.indexOf(':') + 1;
        boolean isLevel =
                value.length() > at + 4 && "cgmnpr".indexOf(value.charAt(at)) >= 0 && value.charAt(at + 1) == '.';
        return isLevel && value.indexOf(' ') < 0 && value.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSequence(String value) {
        return value.length() >= 10 && value.chars().allMatch(c -> "ACGTUNacgtun-".indexOf(c) >= 0);
    }
}
