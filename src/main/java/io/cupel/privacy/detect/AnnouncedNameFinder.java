package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;

/**
 * Names behind a word that announces one, where capitals do not tell them or a comma parts them: {@code patient mary smith},
 * {@code Patient Smith, Mary}, {@code mr smith}, {@code patient alistair}. The lists must know every word, and no ordinary word counts.
 */
final class AnnouncedNameFinder implements SpanFinder {
    private static final int SHORTEST = 3;
    private static final int MOST_PARTS = 4;
    private static final int NONE = -1;
    private static final double IN_A_ROW = 0.86;
    private static final double PARTED = 0.9;
    private static final double SINGLE = 0.7;
    /** Of the shorter given names too many are words of some language. */
    private static final int SHORTEST_ALONE = 4;

    private static final double ALONE = 0.6;

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        for (int first = 1; first < tokens.count(); first++) {
            int last = tokens.isWord(first) && tokens.length(first) >= SHORTEST ? first : NONE;
            if (last != NONE && !addFull(tokens, first, found)) {
                addSingle(tokens, first, found);
            }
        }
    }

    private static boolean addFull(TextTokens tokens, int first, List<TextSpan> found) {
        int row = lastInRow(tokens, first);
        int last = row == NONE ? lastBehindComma(tokens, first) : row;
        boolean isName = last != NONE && isAnnounced(tokens, first);
        if (isName) {
            add(tokens, first, last, PiiType.NAME, row == NONE ? PARTED : IN_A_ROW, found);
        }
        return isName;
    }

    /** With a small letter. Behind a title a surname is enough, behind other words a given name. */
    private static void addSingle(TextTokens tokens, int first, List<TextSpan> found) {
        if (tokens.isCapital(first) || !isKnown(tokens, first) || !isAnnounced(tokens, first)) {
            return;
        }
        if (NameFinder.isTitle(tokens, first - 1)) {
            if (isFamily(tokens, first)) {
                add(tokens, first, first, PiiType.LAST_NAME, SINGLE, found);
            }
        } else if (isGiven(tokens, first) && tokens.length(first) >= SHORTEST_ALONE) {
            add(tokens, first, first, PiiType.FIRST_NAME, ALONE, found);
        }
    }

    private static void add(TextTokens tokens, int first, int last, PiiType type, double score, List<TextSpan> found) {
        found.add(new TextSpan(tokens.start(first), tokens.end(last), type, score));
    }

    private static boolean isAnnounced(TextTokens tokens, int first) {
        return tokens.start(first) - tokens.end(first - 1) <= 2 && NameFinder.isAnnouncedBefore(tokens, first);
    }

    /** The last word of a given name and more, a surname at the end, one of them without a capital; below 0 where there is none. */
    private static int lastInRow(TextTokens tokens, int first) {
        if (!isGiven(tokens, first) || !isKnown(tokens, first)) {
            return NONE;
        }
        boolean isLower = !tokens.isCapital(first);
        int last = NONE;
        for (int at = first + 1; at < tokens.count() && at < first + MOST_PARTS; at++) {
            if (!tokens.isJoined(at - 1) || !(isKnown(tokens, at) || isInitial(tokens, at))) {
                break;
            }
            isLower |= !tokens.isCapital(at);
            last = isLower && isFamily(tokens, at) ? at : last;
        }
        return last;
    }

    /** The last word of a surname, a comma and given names; below 0 where there are none. */
    private static int lastBehindComma(TextTokens tokens, int first) {
        boolean isParted = first + 1 < tokens.count()
                && tokens.whole().startsWith(", ", tokens.end(first))
                && tokens.start(first + 1) == tokens.end(first) + 2
                && tokens.isCapital(first) == tokens.isCapital(first + 1);
        boolean isName = isParted
                && isFamily(tokens, first)
                && isKnown(tokens, first)
                && isGiven(tokens, first + 1)
                && isKnown(tokens, first + 1)
                && !NameFinder.isThing(tokens.whole(), tokens.start(first + 1), tokens.end(first + 1));
        if (!isName) {
            return NONE;
        }
        int last = first + 1;
        boolean hasMore = last + 1 < tokens.count() && tokens.isJoined(last);
        return hasMore && isInitial(tokens, last + 1) ? last + 1 : last;
    }

    private static boolean isInitial(TextTokens tokens, int token) {
        return tokens.length(token) == 1 && tokens.isCapital(token);
    }

    private static boolean isGiven(TextTokens tokens, int token) {
        return Names.isGivenName(tokens.whole(), tokens.start(token), tokens.end(token));
    }

    private static boolean isFamily(TextTokens tokens, int token) {
        return Names.isSurname(tokens.whole(), tokens.start(token), tokens.end(token));
    }

    /** A word that is a name, and with a small letter nothing else. */
    private static boolean isKnown(TextTokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean isName = tokens.isWord(token)
                && tokens.length(token) >= SHORTEST
                && !NameFinder.isBirthLabel(tokens, token)
                && (isGiven(tokens, token) || isFamily(tokens, token));
        boolean mayBeWord = !tokens.isCapital(token)
                && (WordLists.contains(Word.COMMON_WORD, tokens.whole(), start, end)
                        || NameFinder.isThing(tokens.whole(), start, end));
        return isName && !mayBeWord;
    }
}
