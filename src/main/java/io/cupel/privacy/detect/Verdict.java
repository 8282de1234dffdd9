package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Chooses at most one type for a column. The types exclude each other, so the confidence of one is its odds over the odds of all, those of
 * "none of them" included.
 */
final class Verdict {
    private static final int MOST_RUNNERS_UP = 4;
    private static final double WORTH_MENTIONING = -3;
    private static final double SUREST = 12;
    private static final double UNCONFIRMED = -1.5;

    private final Scoreboard scores;

    Verdict(Scoreboard scores) {
        this.scores = scores;
    }

    Finding of(Column column) {
        List<PiiType> ranked = scores.types().stream()
                .filter(type -> scores.share(type) > 0 && logOdds(type) > WORTH_MENTIONING)
                .sorted(Comparator.comparingDouble((PiiType type) -> -logOdds(type)))
                .toList();
        double all = 1
                + ranked.stream()
                        .filter(this::isConfirmed)
                        .mapToDouble(this::odds)
                        .sum();
        boolean isPersonal = !ranked.isEmpty() && logOdds(ranked.get(0)) > 0;
        List<Candidate> candidates = ranked.stream()
                .limit(MOST_RUNNERS_UP + (isPersonal ? 1 : 0))
                .map(type -> candidate(type, odds(type) / all))
                .toList();
        boolean isText = isPersonal && ranked.get(0) == PiiType.FREE_TEXT;
        return new Finding(
                column.header(),
                isPersonal ? candidates.get(0) : null,
                isPersonal ? candidates.subList(1, candidates.size()) : candidates,
                isText ? scores.inside() : Map.of(),
                column.dates().dayFirst());
    }

    private Candidate candidate(PiiType type, double confidence) {
        return new Candidate(type, confidence, scores.share(type), scores.evidence(type));
    }

    /** A type that values cannot tell stays a guess until a header or a neighbour names it. */
    private double logOdds(PiiType type) {
        double logOdds = Math.min(SUREST, scores.logOdds(type));
        return isConfirmed(type) ? logOdds : Math.min(UNCONFIRMED, logOdds);
    }

    private boolean isConfirmed(PiiType type) {
        return TypeCatalogue.entry(type).isToldByValues()
                || scores.has(type, EvidenceKind.HEADER)
                || scores.has(type, EvidenceKind.NEIGHBOUR);
    }

    private double odds(PiiType type) {
        return Math.exp(logOdds(type));
    }
}
