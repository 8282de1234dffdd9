package io.cupel.privacy.detect;

import static io.cupel.privacy.detect.EvidenceKind.SPREAD;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prose with personal data inside. */
final class FreeTextSignal implements Signal {
    private static final int MOST_TEXTS = 600;
    private static final double FEW_WORDS = 3.5;
    private static final double LONG_SHARE = 0.25;
    private static final double SHORT_TEXT = 18;
    private static final double SURE = 0.6;
    /** The share of texts without personal data in which a scan still finds some. */
    private static final double FALSE_ALARMS = 0.03;

    private static final int FEW_HITS = 3;
    private static final double MOSTLY_COVERED = 0.65;

    private final TextScanner scanner;

    FreeTextSignal(TextScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public void weigh(Column column, Scoreboard scores) {
        if (!isProse(column)) {
            return;
        }
        Yield result = new Yield();
        int step = Math.max(1, column.size() / MOST_TEXTS);
        for (int i = 0; i < column.size(); i += step) {
            String text = column.values()[i];
            result.take(text.length(), scanner.scan(text));
        }
        scores.foundInside(result.spans);
        scores.match(PiiType.FREE_TEXT, result.share());
        String found = Phrases.share(result.share(), "of the texts hold personal data");
        scores.add(PiiType.FREE_TEXT, SPREAD, weight(result.share()), found);
        if (result.hits < FEW_HITS && result.share() < LONG_SHARE) {
            scores.add(PiiType.FREE_TEXT, SPREAD, -2.5, "that may be chance");
        }
        if (result.coverage() > MOSTLY_COVERED) {
            scores.add(PiiType.FREE_TEXT, SPREAD, -5, "what was found is nearly all of the text, so it is no prose");
        }
    }

    private static boolean isProse(Column column) {
        TextTraits text = column.text();
        return (text.meanWords() >= FEW_WORDS || text.longShare() >= LONG_SHARE)
                && text.meanLength() >= SHORT_TEXT
                && text.letterShare() > 0.4;
    }

    private static double weight(double share) {
        return share <= 0 ? -6 : Math.max(-6, Math.min(9, 3.5 + 2.2 * Math.log(share / FALSE_ALARMS)));
    }

    /** What the scans of one column found. */
    private static final class Yield {
        private final Map<PiiType, Long> spans = new EnumMap<>(PiiType.class);
        private int texts;
        private int hits;
        private double found;
        private double covered;
        private double characters;

        void take(int length, List<TextSpan> all) {
            texts++;
            List<TextSpan> sure =
                    all.stream().filter(span -> span.score() >= SURE).toList();
            sure.stream().map(TextSpan::type).distinct().forEach(type -> spans.merge(type, 1L, Long::sum));
            hits += sure.isEmpty() ? 0 : 1;
            found += sure.stream().mapToDouble(TextSpan::score).max().orElse(0);
            covered += sure.stream().mapToInt(TextSpan::length).sum();
            characters += sure.isEmpty() ? 0 : length;
        }

        double share() {
            return found / Math.max(1, texts);
        }

        /** Of the texts with a find, the part that is one. */
        double coverage() {
            return covered / Math.max(1, characters);
        }
    }
}
