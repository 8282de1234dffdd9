package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SHAPE;
import static io.cupel.privacy.detect.EvidenceKind.WORD_LIST;

import io.cupel.privacy.domain.PiiType;

/** Where somebody lives, in words and in degrees. */
final class PlaceSignal implements Signal {
    private static final double WORTH_COUNTING = 0.2;
    private static final double DEGREE_DECIMALS = 3.5;

    @Override
    public void weigh(Column column, Scoreboard scores) {
        weighAddress(column, scores);
        weighPair(column, scores);
        weighDegrees(column, scores);
    }

    private static void weighAddress(Column column, Scoreboard scores) {
        if (column.text().meanLength() < 6 || column.probe(Addresses::isAddress) < WORTH_COUNTING) {
            return;
        }
        double street = column.share(Addresses::isStreet);
        double full = column.share(Addresses::isFull);
        add(column, scores, PiiType.STREET_ADDRESS, street, "are a street with a house number");
        add(column, scores, PiiType.FULL_ADDRESS, full, "are a street with a house number and a place");
    }

    private static void add(Column column, Scoreboard scores, PiiType type, double share, String what) {
        scores.match(type, share);
        double weight = Likelihood.ofShare(share, column.size(), 0.85, 0.01);
        scores.add(type, WORD_LIST, weight, Phrases.share(share) + " " + what);
    }

    private static void weighPair(Column column, Scoreboard scores) {
        if (column.probe(Degrees::isPair) >= WORTH_COUNTING) {
            double share = column.share(Degrees::isPair);
            scores.match(PiiType.LAT_LONG, share);
            double weight = Likelihood.ofShare(share, column.size(), 0.95, 0.01);
            scores.add(PiiType.LAT_LONG, SHAPE, weight, Phrases.share(share) + " are a latitude with a longitude");
        }
    }

    /** One half of a position is a number like any other; that it may be one is kept for the header and the neighbours to confirm. */
    private static void weighDegrees(Column column, Scoreboard scores) {
        NumberTraits numbers = column.numbers();
        boolean isInRange =
                numbers.share() > 0.9 && numbers.decimals() > 0.5 && numbers.min() >= -180 && numbers.max() <= 180;
        if (!isInRange) {
            return;
        }
        scores.match(PiiType.LAT_LONG, numbers.share());
        if (numbers.decimals() >= DEGREE_DECIMALS) {
            scores.add(PiiType.LAT_LONG, SHAPE, 1.5, "numbers within 180 with four or more decimals");
        }
    }
}
