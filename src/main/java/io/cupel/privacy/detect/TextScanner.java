package io.cupel.privacy.detect;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds personal data in prose. Mail addresses and identifiers are told by their rules; names, telephone numbers and dates also by the words
 * around them. Safe for use by many threads.
 */
public final class TextScanner {
    private final List<SpanFinder> finders;

    /** @param clock asked with every text */
    public TextScanner(Clock clock) {
        finders = List.of(
                new MailFinder(), new NumberFinder(new CalendarDays(clock)), new AddressFinder(), new NameFinder());
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

    private static List<TextSpan> withoutOverlaps(List<TextSpan> found) {
        found.sort(Comparator.comparingDouble((TextSpan span) -> -Math.round(span.score() * 50))
                .thenComparingInt(span -> -span.length()));
        List<TextSpan> kept = new ArrayList<>();
        for (TextSpan span : found) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(TextSpan::start));
        return kept;
    }
}
