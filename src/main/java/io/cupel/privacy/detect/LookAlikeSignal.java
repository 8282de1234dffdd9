package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SPREAD;

import io.cupel.privacy.domain.PiiType;

/** Well-known strangers that keep the rule of an identifier by design. */
final class LookAlikeSignal implements Signal {
    private static final double WORTH_COUNTING = 0.15;
    /** Addresses of hosts use all of a byte; parts of versions are small. */
    private static final double MEAN_PART_OF_VERSIONS = 30;

    private static final int PARTS = 4;

    @Override
    public void weigh(Column column, Scoreboard scores) {
        if (scores.share(PiiType.IP_ADDRESS) >= WORTH_COUNTING && meanPart(column) < MEAN_PART_OF_VERSIONS) {
            scores.add(PiiType.IP_ADDRESS, SPREAD, -9, "the parts are as small as those of software versions");
        }
        if (scores.share(PiiType.POSTAL_CODE) >= WORTH_COUNTING
                && areAmounts(column)
                && !(scores.has(PiiType.POSTAL_CODE, EvidenceKind.HEADER) && mayHaveLostZeros(column))) {
            scores.add(PiiType.POSTAL_CODE, SPREAD, -5, "numbers of several lengths");
        }
        if (scores.share(PiiType.UK_NHS_NUMBER) >= WORTH_COUNTING && column.share(LookAlikeSignal::endsInX) > 0.03) {
            scores.add(PiiType.UK_NHS_NUMBER, SPREAD, -9, "some end in X, as book numbers of the same check digit do");
        }
    }

    /** Amounts differ in their length where postal codes of a country do not. */
    private static boolean areAmounts(Column column) {
        return column.numbers().share() > 0.9 && column.text().sameLength() < 0.95;
    }

    /** A table program takes 02115 for the number 2115; under a telling header such a column is one of postal codes nevertheless. */
    private static boolean mayHaveLostZeros(Column column) {
        return column.share(value -> value.length() >= 3 && value.length() <= 5) > 0.99;
    }

    private static boolean endsInX(String value) {
        return value.length() >= 10 && Character.toUpperCase(value.charAt(value.length() - 1)) == 'X';
    }

    /** Of the values in four parts; those of other layouts count as addresses. */
    private static double meanPart(Column column) {
        double sum = 0;
        int parts = 0;
        for (String value : column.values()) {
            String[] cut = value.split("\\.", PARTS + 1);
            for (int i = 0; cut.length == PARTS && i < PARTS; i++) {
                boolean isNumber = cut[i].length() <= 3 && NumberTraits.decimals(cut[i]) == 0;
                sum += isNumber ? Integer.parseInt(cut[i]) : 255;
                parts++;
            }
        }
        return parts == 0 ? 255 : sum / parts;
    }
}
