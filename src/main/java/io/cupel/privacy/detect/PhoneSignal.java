package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SHAPE;

import io.cupel.privacy.domain.PiiType;
import java.util.List;

/** Telephone numbers, and by the header fax numbers, which are written alike. */
final class PhoneSignal implements Signal {
    private static final double WORTH_COUNTING = 0.2;
    private static final double HIT_RATE = 0.93;
    private static final int FEW = 8;

    @Override
    public void weigh(Column column, Scoreboard scores) {
        if (column.probe(Phones::isPhone) < WORTH_COUNTING || column.numbers().decimals() > 0.2) {
            return;
        }
        int hits = 0;
        double logChance = 0;
        for (String value : column.values()) {
            double chance = Phones.chance(value);
            hits += chance < Phones.NONE ? 1 : 0;
            logChance += Math.log(chance);
        }
        double share = (double) hits / column.size();
        double chance = Math.exp(logChance / hits);
        double weight = Likelihood.ofShare(share, column.size(), HIT_RATE, chance);
        String text = Phrases.share(share) + " are written as telephone numbers";
        scores.match(PiiType.PHONE_NUMBER, share);
        scores.add(PiiType.PHONE_NUMBER, SHAPE, weight, text);
        scores.match(PiiType.FAX_NUMBER, share);
        scores.add(PiiType.FAX_NUMBER, SHAPE, weight - 1, text + ", as fax numbers are");
        for (PiiType type : List.of(PiiType.PHONE_NUMBER, PiiType.FAX_NUMBER)) {
            against(type, column, scores);
        }
    }

    private static void against(PiiType type, Column column, Scoreboard scores) {
        if (keepsCheckDigit(column, scores)) {
            scores.add(type, SHAPE, -7, "the values keep a check digit, and telephone numbers have none");
        }
        if (column.dates().share() > 0.5) {
            scores.add(type, SHAPE, -6, "the values are days of the calendar");
        }
        if (column.numbers().isCounter()) {
            scores.add(type, EvidenceKind.SPREAD, -4, "the values count upwards");
        }
    }

    private static boolean keepsCheckDigit(Column column, Scoreboard scores) {
        return column.size() >= FEW
                && scores.types().stream()
                        .anyMatch(type -> scores.share(type) > 0.9 && scores.has(type, EvidenceKind.CHECK_DIGIT));
    }
}
