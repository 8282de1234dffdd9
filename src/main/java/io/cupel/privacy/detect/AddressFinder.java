package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Streets;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;

/** Streets with a house number in prose, and the town behind: {@code 12 Station Road, Leeds}, {@code Goethestraße 30, 50667 Köln}. */
final class AddressFinder implements SpanFinder {
    private static final int LONGEST_NAME = 5;

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        for (int token = 0; token < tokens.count(); token++) {
            if (isHouseNumber(tokens, token)) {
                int last = streetAfter(tokens, token);
                int first = last > token ? token : streetBefore(tokens, token);
                if (last > token || first < token) {
                    add(tokens, first, Math.max(last, token), found);
                }
            }
        }
    }

    private static boolean isHouseNumber(TextTokens tokens, int token) {
        int digits = tokens.digits(token);
        int start = tokens.start(token);
        boolean isPart = start > 0 && "-/.:+".indexOf(tokens.whole().charAt(start - 1)) >= 0;
        return !isPart
                && digits >= 1
                && digits <= 5
                && tokens.length(token) - digits <= 1
                && TextTokens.isDigit(tokens.whole().charAt(tokens.start(token)));
    }

    /** The last token of the street that follows a number; the number itself where none does. */
    private static int streetAfter(TextTokens tokens, int number) {
        int street = number;
        for (int at = number + 1; at < tokens.count() && at <= number + LONGEST_NAME; at++) {
            if (!isNear(tokens, at - 1, " -") || !isPart(tokens, at)) {
                break;
            }
            if (isStreetWord(tokens, at) && (at > number + 1 || at + 1 < tokens.count())) {
                street = at;
            } else if (street > number && at > street) {
                street = tokens.isCapital(at) && isLeadingWord(tokens, number + 1) ? at : street;
            }
        }
        return street;
    }

    /** Of "rue", "calle", "via": the name stands behind it. */
    private static boolean isLeadingWord(TextTokens tokens, int token) {
        return token < tokens.count() && isStreetWord(tokens, token);
    }

    /** The first token of the street that a number ends; the number itself where none stands before. */
    private static int streetBefore(TextTokens tokens, int number) {
        int street = number;
        for (int at = number - 1; at >= 0 && at >= number - LONGEST_NAME; at--) {
            if (!isNear(tokens, at, at == number - 1 ? " ,-." : " -.") || !isPart(tokens, at)) {
                break;
            }
            if (isStreetWord(tokens, at) && tokens.isCapital(at)) {
                street = at;
            }
        }
        return street;
    }

    /** Whether one of the marks, and a blank behind it, is all that parts this token from the next. */
    private static boolean isNear(TextTokens tokens, int token, String marks) {
        String text = tokens.whole();
        int from = tokens.end(token);
        int gap = tokens.start(token + 1) - from;
        return gap <= 2 && marks.indexOf(text.charAt(from)) >= 0 && (gap == 1 || text.charAt(from + 1) == ' ');
    }

    private static boolean isPart(TextTokens tokens, int token) {
        return isNamePart(tokens, token) || isStreetWord(tokens, token);
    }

    private static boolean isNamePart(TextTokens tokens, int token) {
        return tokens.isCapital(token)
                || WordLists.contains(Word.NAME_PARTICLE, tokens.whole(), tokens.start(token), tokens.end(token));
    }

    private static boolean isStreetWord(TextTokens tokens, int token) {
        return tokens.isWord(token)
                && tokens.length(token) >= 3
                && Streets.hasStreetWord(tokens.whole().substring(tokens.start(token), tokens.end(token)));
    }

    private static void add(TextTokens tokens, int first, int last, List<TextSpan> found) {
        found.add(new TextSpan(tokens.start(first), tokens.end(last), PiiType.STREET_ADDRESS, 0.85));
        int next = last + 1;
        boolean hasPostal = next < tokens.count() && tokens.isNumber(next) && tokens.length(next) == 5;
        int town = hasPostal ? next + 1 : next;
        if (town < tokens.count() && tokens.isCapital(town) && tokens.start(town) - tokens.end(last) < 12) {
            int end = townEnd(tokens, town);
            if (end > town) {
                found.add(new TextSpan(tokens.start(town), tokens.end(end - 1), PiiType.CITY, 0.8));
            }
        }
        if (hasPostal) {
            found.add(new TextSpan(tokens.start(next), tokens.end(next), PiiType.POSTAL_CODE, 0.75));
        }
    }

    private static int townEnd(TextTokens tokens, int town) {
        for (int end = Math.min(tokens.count(), town + 3); end > town; end--) {
            if (WordLists.contains(Word.CITY, tokens.whole(), tokens.start(town), tokens.end(end - 1))) {
                return end;
            }
        }
        return town;
    }
}
