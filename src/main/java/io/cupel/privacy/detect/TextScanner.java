package io.cupel.privacy.detect;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds personal data in prose. Mail addresses and identifiers are told by their rules; names, telephone numbers and dates also by the words
 * around them. Safe for use by many threads.
 */
public final class TextScanner {
    private final List<SpanFinder> finders;

    /** @param clock asked with every text */
    public TextScanner(Clock clock) {
        finders = List.of(
                new MailFinder(),
                new NumberFinder(new CalendarDays(clock)),
                new AddressFinder(),
                new StateZipFinder(),
                new EasternAddressFinder(),
                new NameFinder(),
                new AnnouncedNameFinder());
    }

    /** Spans that do not overlap, by position; where two did, the likelier stays, and of equals the longer. */
    public List<TextSpan> scan(String text) {
        TextTokens tokens = TextTokens.of(text);
        List<TextSpan> found = new ArrayList<>();
        for (SpanFinder finder : finders) {
            finder.find(tokens, found);
        }
        return found.size() < 2 ? found : withoutOverlaps(found);
    }

    /** Of spans that do not overlap, the last one that begins before another's end is the only one that can reach into it. */
    private static List<TextSpan> withoutOverlaps(List<TextSpan> found) {
        found.sort(Comparator.comparingDouble((TextSpan span) -> -Math.round(span.score() * 50))
                .thenComparingInt(span -> -span.length()));
        TreeMap<Integer, TextSpan> kept = new TreeMap<>();
        for (TextSpan span : found) {
            Map.Entry<Integer, TextSpan> before = kept.lowerEntry(span.end());
            if (before == null || !before.getValue().overlaps(span)) {
                kept.put(span.start(), span);
            }
        }
        return new ArrayList<>(kept.values());
    }
}
