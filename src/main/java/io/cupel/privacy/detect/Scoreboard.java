package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evidence gathered for one column: for each kind of personal data the reasons, and their sum on top of what is true of any column. */
final class Scoreboard {
    private final Map<PiiType, Tally> tallies = new EnumMap<>(PiiType.class);

    private Map<PiiType, Long> inside = Map.of();

    private static final class Tally {
        private final List<Evidence> evidence = new ArrayList<>();
        private double share;
        private double sum;
    }

    void add(PiiType type, EvidenceKind kind, double weight, String text) {
        Tally tally = tallies.computeIfAbsent(type, any -> new Tally());
        tally.evidence.add(new Evidence(kind, weight, text));
        tally.sum += weight;
    }

    /** The share of distinct values that look like the type on their own. */
    void match(PiiType type, double share) {
        Tally tally = tallies.computeIfAbsent(type, any -> new Tally());
        tally.share = Math.max(tally.share, share);
    }

    /** The types found inside prose, each with the number of texts that hold it. */
    void foundInside(Map<PiiType, Long> spans) {
        inside = Map.copyOf(spans);
    }

    Map<PiiType, Long> inside() {
        return inside;
    }

    Set<PiiType> types() {
        return tallies.keySet();
    }

    double share(PiiType type) {
        Tally tally = tallies.get(type);
        return tally == null ? 0 : tally.share;
    }

    /** Whether values were weighed for the type, with whatever outcome. */
    boolean hasSpoken(PiiType type) {
        return evidence(type).stream().anyMatch(one -> one.kind() != EvidenceKind.HEADER);
    }

    double logOdds(PiiType type) {
        Tally tally = tallies.get(type);
        return Priors.of(type) + (tally == null ? 0 : tally.sum);
    }

    boolean has(PiiType type, EvidenceKind kind) {
        Tally tally = tallies.get(type);
        return tally != null && tally.evidence.stream().anyMatch(one -> one.kind() == kind && one.weight() > 0);
    }

    List<Evidence> evidence(PiiType type) {
        Tally tally = tallies.get(type);
        return tally == null
                ? List.of()
                : tally.evidence.stream()
                        .sorted(Comparator.comparingDouble((Evidence one) -> -Math.abs(one.weight())))
                        .toList();
    }
}
