package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Streets;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Streets with a house number in prose, and the town behind: {@code 12 Station Road, Leeds}, {@code Goethestraße 30, 50667 Köln}. */
final class AddressFinder implements SpanFinder {
    private static final int LONGEST_NAME = 5;
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");
    private static final Set<String> UNITS =
            Set.of("apt", "apartment", "unit", "flat", "suite", "ste", "room", "floor", "apto", "piso", "wohnung");

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
            boolean isBegin = isStreetWord(tokens, at) || (at == number - 2 && isLeadingAm(tokens, at));
            if (isBegin && tokens.isCapital(at)) {
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
                || isOrdinal(tokens, token)
                || WordLists.contains(Word.NAME_PARTICLE, tokens.whole(), tokens.start(token), tokens.end(token));
    }

    /** {@code 5th Avenue}. */
    private static boolean isOrdinal(TextTokens tokens, int token) {
        return tokens.digits(token) > 0
                && tokens.length(token) <= 5
                && ORDINAL.matcher(tokens.text(token)).matches();
    }

    /** Of {@code Am Stadtpark}; not of a day, as in {@code Am Montag}. */
    private static boolean isLeadingAm(TextTokens tokens, int token) {
        return tokens.text(token).equals("Am")
                && tokens.isCapital(token + 1)
                && !isListed(Word.WEEKDAY, tokens, token + 1)
                && !isListed(Word.MONTH, tokens, token + 1);
    }

    private static boolean isListed(Word list, TextTokens tokens, int token) {
        return WordLists.contains(list, tokens.whole(), tokens.start(token), tokens.end(token));
    }

    private static boolean isStreetWord(TextTokens tokens, int token) {
        return tokens.isWord(token)
                && tokens.length(token) >= 3
                && Streets.hasStreetWord(tokens.whole().substring(tokens.start(token), tokens.end(token)));
    }

    /** The last token of {@code Apt 4} or {@code Unit B} behind a street; the street's own last one where there is none. */
    private static int unitAfter(TextTokens tokens, int street) {
        int unit = isUnit(tokens, street) ? street : street + 1;
        boolean hasUnit = unit + 1 < tokens.count()
                && isUnit(tokens, unit)
                && (unit == street || isNear(tokens, street, " ,"))
                && isNear(tokens, unit, " .")
                && tokens.length(unit + 1) <= 4;
        return hasUnit ? unit + 1 : street;
    }

    private static boolean isUnit(TextTokens tokens, int token) {
        return UNITS.contains(tokens.text(token).toLowerCase(Locale.ROOT));
    }

    private static void add(TextTokens tokens, int first, int street, List<TextSpan> found) {
        int last = unitAfter(tokens, street);
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
