package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.CHECK_DIGIT;
import static io.cupel.privacy.detect.EvidenceKind.SHAPE;
import static io.cupel.privacy.detect.EvidenceKind.SPREAD;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.Scheme;
import io.cupel.privacy.scheme.Schemes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Values that keep the rule of an issuer. A type with schemes of many countries counts a value once, at the worth of the strictest scheme
 * that it fits.
 */
final class SchemeSignal implements Signal {
    private static final double WORTH_WEIGHING = 0.15;
    private static final double HIT_RATE = 0.95;
    private static final double WEAK_RULE = 0.3;
    /** Longer values are prose or secrets; a few of them tell whether any scheme takes them. */
    private static final double LONG_TEXT = 64;
    /** Weighed by what tells more of them than their layout. */
    private static final Set<PiiType> ELSEWHERE = EnumSet.of(
            PiiType.PHONE_NUMBER,
            PiiType.FAX_NUMBER,
            PiiType.DATE_OF_BIRTH,
            PiiType.DATE_OF_DEATH,
            PiiType.ADMISSION_DATE,
            PiiType.LAT_LONG);

    @Override
    public void weigh(Column column, Scoreboard scores) {
        if (column.probe(value -> !Schemes.matching(value).isEmpty()) < WORTH_WEIGHING
                || (column.text().meanLength() > LONG_TEXT && column.text().meanWords() > 6)) {
            return;
        }
        Map<PiiType, Tally> tallies = new EnumMap<>(PiiType.class);
        for (String value : column.values()) {
            count(value, tallies);
        }
        tallies.forEach((type, tally) -> {
            if (tally.hits >= WORTH_WEIGHING * column.size() && !ELSEWHERE.contains(type)) {
                weigh(type, tally, column, scores);
            }
        });
        weighOffices(tallies, column, scores);
    }

    private static void count(String value, Map<PiiType, Tally> tallies) {
        for (Scheme scheme : Schemes.matching(value)) {
            tallies.computeIfAbsent(scheme.type(), any -> new Tally()).take(value, scheme);
        }
    }

    private static void weigh(PiiType type, Tally tally, Column column, Scoreboard scores) {
        double share = (double) tally.hits / column.size();
        double chance = Math.exp(tally.logChance / tally.hits);
        double weight = Math.max(leastWeight(type), Likelihood.ofShare(share, column.size(), HIT_RATE, chance));
        scores.match(type, share);
        scores.add(type, chance > WEAK_RULE ? SHAPE : CHECK_DIGIT, weight, text(type, share, chance));
        weighLayout(type, tally, share, column, scores);
    }

    /** Layouts of plates, licenses and postal codes are many, and those that are known do not disprove another one. */
    private static double leastWeight(PiiType type) {
        if (type == PiiType.POSTAL_CODE) {
            return -3;
        }
        return TypeCatalogue.entry(type).isToldByValues() ? Double.NEGATIVE_INFINITY : -1;
    }

    private static String text(PiiType type, double share, double chance) {
        String rule = TypeCatalogue.entry(type).label();
        return Phrases.share(share) + " keep the rule of: " + rule + "; of strangers " + Phrases.share(chance, "would");
    }

    /** Marks in fixed places, as in 123-45-6789, are rarer than the rule alone tells; a counter keeps a weak rule from its first value on. */
    private static void weighLayout(PiiType type, Tally tally, double share, Column column, Scoreboard scores) {
        double marked = (double) tally.marked / tally.hits;
        double bonus = Layouts.worth(type) * marked;
        if (bonus > 0 && share > 0.5) {
            scores.add(type, SHAPE, bonus, Phrases.share(marked, "of them are written in its own layout"));
        }
        if (column.numbers().isCounter() && tally.logChance / tally.hits > Math.log(WEAK_RULE)) {
            scores.add(type, SPREAD, -4, "the values count upwards");
        }
    }

    /** Identity numbers of several countries in one column keep no one scheme, but each keeps one. */
    private static void weighOffices(Map<PiiType, Tally> tallies, Column column, Scoreboard scores) {
        weighOffice(PiiType.NATIONAL_ID, Offices.IDENTITY, tallies, column, scores);
        weighOffice(PiiType.TAX_ID, Offices.TAX, tallies, column, scores);
    }

    private static void weighOffice(
            PiiType type, Set<PiiType> members, Map<PiiType, Tally> tallies, Column column, Scoreboard scores) {
        int most = 0;
        for (PiiType member : members) {
            Tally tally = tallies.get(member);
            most = Math.max(most, tally == null ? 0 : tally.hits);
        }
        if (most == 0 || most > 0.8 * column.size()) {
            return;
        }
        double share = column.share(value -> Schemes.matching(value).stream()
                .anyMatch(scheme -> members.contains(scheme.type()) && scheme.chance() < 0.12));
        if (share >= 0.5) {
            scores.match(type, share);
            String text = Phrases.share(share) + " keep the rule of one country or another";
            scores.add(type, CHECK_DIGIT, Likelihood.ofShare(share, column.size(), HIT_RATE, 0.3), text);
        }
    }

    private static final class Tally {
        private int hits;
        private int marked;
        private double logChance;
        private String last = "";
        private double lastChance;

        /** Schemes of one type that take the same value follow each other; the strictest counts. */
        void take(String value, Scheme scheme) {
            double chance = Layouts.isBare(scheme.type(), value) ? 0 : Math.log(Math.max(1e-9, scheme.chance()));
            if (value.equals(last)) {
                logChance += Math.min(0, chance - lastChance);
                lastChance = Math.min(chance, lastChance);
                return;
            }
            hits++;
            marked += Layouts.isMarked(scheme.type(), value) ? 1 : 0;
            logChance += chance;
            last = value;
            lastChance = chance;
        }
    }
}
