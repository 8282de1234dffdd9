package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Names;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;
import java.util.Locale;

/**
 * Names in prose: capitalised words in a row, of which the lists know enough. A name that is also an ordinary word (May, Rose, Hill) counts
 * only beside another name or behind a word that announces one.
 */
final class NameFinder implements SpanFinder {
    private static final int MOST_PARTS = 5;
    private static final int BIRTH_LABEL = 3;

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        int token = 0;
        while (token < tokens.count()) {
            int end = runEnd(tokens, token);
            if (end > token) {
                weigh(tokens, token, end, found);
                token = end;
            } else {
                token++;
            }
        }
    }

    /** After the last token of a run of capitalised words, particles between them allowed; the token itself where there is none. */
    private static int runEnd(TextTokens tokens, int first) {
        if (!isCandidate(tokens, first)) {
            return first;
        }
        int end = first + 1;
        int at = end;
        while (at < tokens.count() && at - first < MOST_PARTS + 2 && continues(tokens, at)) {
            boolean isParticle = !tokens.isCapital(at);
            at++;
            end = isParticle ? end : at;
        }
        return end;
    }

    private static boolean continues(TextTokens tokens, int token) {
        String text = tokens.whole();
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        boolean isBlank = to - from == 1 && (text.charAt(from) == ' ' || text.charAt(from) == '-');
        boolean isAbbreviation = to - from == 2
                && text.charAt(from) == '.'
                && text.charAt(from + 1) == ' '
                && tokens.length(token - 1) <= 4;
        boolean isPart =
                isCandidate(tokens, token) || WordLists.contains(Word.NAME_PARTICLE, text, to, tokens.end(token));
        return (isBlank || isAbbreviation) && isPart;
    }

    private static boolean isCandidate(TextTokens tokens, int token) {
        return tokens.isCapital(token) && !isBirthLabel(tokens, token);
    }

    /** {@code DOB} and {@code geb}, though somebody may be called so: what follows them is a day. */
    static boolean isBirthLabel(TextTokens tokens, int token) {
        return tokens.length(token) == BIRTH_LABEL && Contexts.announces(tokens, token, PiiType.DATE_OF_BIRTH);
    }

    private static void weigh(TextTokens tokens, int from, int to, List<TextSpan> found) {
        int first = from;
        boolean isTitled = false;
        boolean isAnnounced = false;
        while (first < to && isAnnouncement(tokens, first)) {
            isTitled |= isTitle(tokens, first);
            isAnnounced = true;
            first++;
        }
        if (first == to) {
            return;
        }
        isAnnounced = isAnnounced || isAnnouncedBefore(tokens, first);
        best(tokens, first, to, new Setting(isAnnounced, isTitled), found);
    }

    /** Whether a word before the token says that a name follows. */
    static boolean isAnnouncedBefore(TextTokens tokens, int first) {
        boolean isDirect = Contexts.announces(tokens, first - 1, PiiType.NAME) && !tokens.endsClause(first - 1);
        return isDirect
                || (first > 1 && isCopula(tokens, first - 1) && Contexts.announces(tokens, first - 2, PiiType.NAME));
    }

    /** A title, or a word such as Patient that stands where a title would. */
    private static boolean isAnnouncement(TextTokens tokens, int token) {
        return Contexts.announces(tokens, token, PiiType.NAME) || isTitle(tokens, token);
    }

    static boolean isTitle(TextTokens tokens, int token) {
        return tokens.length(token) <= 9
                && WordLists.contains(Word.NAME_TITLE, tokens.whole(), tokens.start(token), tokens.end(token));
    }

    private static boolean isCopula(TextTokens tokens, int token) {
        String word = tokens.text(token).toLowerCase(Locale.ROOT);
        return word.equals("is") || word.equals("ist") || word.equals("est") || word.equals("es") || word.equals("was");
    }

    /** Drops ordinary words from the front, as in "Yesterday Anna Berg", until the rest is a name. */
    private static void best(TextTokens tokens, int from, int to, Setting setting, List<TextSpan> found) {
        for (int first = from; first < to && first < from + 3; first++) {
            for (int last = Math.min(to, first + MOST_PARTS); last > first; last--) {
                PartCount parts = PartCount.of(tokens, first, last);
                boolean isAnnounced = setting.isAnnounced() && first == from;
                double score = parts.score(isAnnounced, tokens.beginsSentence(first));
                if (score > 0.5) {
                    PiiType type = parts.type(setting.isTitled() && first == from);
                    found.add(new TextSpan(tokens.start(first), tokens.end(last - 1), type, score));
                    return;
                }
            }
        }
    }

    /** Words that are names as well: months, colours, goods, towns, countries. */
    private static boolean isOrdinary(String text, int start, int end) {
        return isThing(text, start, end)
                || WordLists.contains(Word.CITY, text, start, end)
                || WordLists.contains(Word.COUNTRY, text, start, end);
    }

    /** Months, days, colours, goods and streets. */
    static boolean isThing(String text, int start, int end) {
        return WordLists.contains(Word.MONTH, text, start, end)
                || WordLists.contains(Word.WEEKDAY, text, start, end)
                || WordLists.contains(Word.COLOUR, text, start, end)
                || WordLists.contains(Word.PRODUCT, text, start, end)
                || WordLists.contains(Word.STREET, text, start, end);
    }

    /** What stands before a run of capitalised words. */
    private record Setting(boolean isAnnounced, boolean isTitled) {}

    /** What the parts of one run are known as. */
    private record PartCount(
            int all, int given, int family, int both, int unknown, int ordinary, boolean isLastFamily) {
        static PartCount of(TextTokens tokens, int from, int to) {
            int given = 0;
            int family = 0;
            int both = 0;
            int unknown = 0;
            int ordinary = 0;
            boolean isLastFamily = false;
            String text = tokens.whole();
            for (int token = from; token < to; token++) {
                int start = tokens.start(token);
                int end = tokens.end(token);
                boolean isGiven = Names.isGivenName(text, start, end);
                boolean isFamily = Names.isSurname(text, start, end);
                boolean isAside = end - start == 1 || WordLists.contains(Word.NAME_PARTICLE, text, start, end);
                isLastFamily = isFamily;
                given += isGiven && !isFamily ? 1 : 0;
                family += isFamily && !isGiven ? 1 : 0;
                both += isGiven && isFamily ? 1 : 0;
                unknown += isGiven || isFamily || isAside ? 0 : 1;
                ordinary += isOrdinary(text, start, end) ? 1 : 0;
            }
            return new PartCount(to - from, given, family, both, unknown, ordinary, isLastFamily);
        }

        double score(boolean isAnnounced, boolean beginsSentence) {
            int known = given + family + both;
            if (known == 0 || unknown > 1) {
                return isAnnounced && all <= 2 && unknown == all && ordinary == 0 ? 0.55 : 0;
            }
            if (known >= 2 && unknown == 0 && given + both > 0 && family + both > 0) {
                return ordinary >= known ? (isAnnounced ? 0.8 : 0.4) : isAnnounced ? 0.97 : ordinary > 0 ? 0.7 : 0.9;
            }
            if (isAnnounced) {
                return ordinary == known && known == 1 ? 0.55 : 0.85;
            }
            boolean isLikely = known == 1 && unknown == 1 && given == 1 && ordinary == 0 && all == 2;
            return isLikely && !beginsSentence ? 0.55 : 0;
        }

        /** Behind a title a single name is a surname. */
        PiiType type(boolean isTitled) {
            if (all > 1) {
                return PiiType.NAME;
            }
            boolean isFamily = given == 0 && (isTitled || both == 0);
            return isFamily ? PiiType.LAST_NAME : PiiType.FIRST_NAME;
        }
    }
}
