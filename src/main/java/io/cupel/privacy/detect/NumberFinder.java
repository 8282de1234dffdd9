package io.cupel.privacy.detect;

import io.cupel.privacy.calendar.DateReader;
import io.cupel.privacy.calendar.WrittenDate;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.scheme.Scheme;
import io.cupel.privacy.scheme.Schemes;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and codes in prose. From every token that may begin one, up to eight tokens with single marks between are tried as a whole; what a
 * rule leaves to chance must be made up for by the words before.
 */
final class NumberFinder implements SpanFinder {
    private static final int MOST_TOKENS = 9;
    private static final int LONGEST = 45;
    private static final int SHORTEST = 6;
    private static final double PRIOR = -4.5;
    private static final double PHONE_PRIOR = -2.8;
    private static final double ANNOUNCED = 5;
    private static final double SURE = 0.97;
    private static final int LONG_NUMBER = 14;
    private static final double STRONG_RULE = 0.12;
    private static final String JOINING = " -./()\u00a0\u2011\u2013:";
    /** Either found by other means, or nothing but a shape that any word of prose may have. */
    private static final Set<PiiType> ELSEWHERE = EnumSet.of(
            PiiType.EMAIL,
            PiiType.URL,
            PiiType.PHONE_NUMBER,
            PiiType.FAX_NUMBER,
            PiiType.SOCIAL_HANDLE,
            PiiType.SWIFT_BIC,
            PiiType.GEOHASH,
            PiiType.LICENSE_PLATE,
            PiiType.DATE_OF_BIRTH,
            PiiType.DATE_OF_DEATH,
            PiiType.ADMISSION_DATE);

    private final CalendarDays days;

    NumberFinder(CalendarDays days) {
        this.days = days;
    }

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        int token = 0;
        while (token < tokens.count()) {
            token = mayBegin(tokens, token) ? from(tokens, token, found) : token + 1;
        }
    }

    /** A number, a mixture, or short capitals or a month with a number behind: {@code TG 31 46 58 C}, {@code March 3, 1950}. */
    private static boolean mayBegin(TextTokens tokens, int token) {
        if (tokens.digits(token) > 0) {
            return true;
        }
        boolean isPrefix = tokens.isCapital(token) && (tokens.length(token) <= 4 || isMonth(tokens, token));
        return isPrefix
                && token + 1 < tokens.count()
                && tokens.digits(token + 1) > 0
                && tokens.start(token + 1) - tokens.end(token) == 1;
    }

    private static boolean isMonth(TextTokens tokens, int token) {
        return tokens.length(token) >= 3
                && WordLists.contains(Word.MONTH, tokens.whole(), tokens.start(token), tokens.end(token));
    }

    /** The token to go on with: behind what was found for sure, else the next. */
    private int from(TextTokens tokens, int first, List<TextSpan> found) {
        int begin = tokens.start(first);
        Map<PiiType, Integer> announced = Contexts.before(tokens, first);
        int next = first + 1;
        int digits = 0;
        for (int last = first; last < tokens.count() && last < first + MOST_TOKENS; last++) {
            int end = tokens.end(last);
            if (end - begin > LONGEST || (last > first && !isJoining(tokens, last - 1))) {
                break;
            }
            digits += tokens.digits(last);
            boolean isWorthTrying = digits >= 2 && (end - begin >= SHORTEST || !announced.isEmpty());
            int before = found.size();
            if (isWorthTrying) {
                weigh(tokens, first, end, announced, found);
            }
            boolean isSure =
                    found.size() > before && found.get(found.size() - 1).score() > SURE;
            next = isSure ? last + 1 : next;
        }
        return next;
    }

    private static int begin(TextTokens tokens, int first) {
        int begin = tokens.start(first);
        String text = tokens.whole();
        if (begin > 0 && text.charAt(begin - 1) == '(') {
            begin--;
        }
        return begin > 0 && text.charAt(begin - 1) == '+' ? begin - 1 : begin;
    }

    /** One or two marks, as in {@code (901) 495}, and no word of prose but a month and what dates are written out with. */
    private static boolean isJoining(TextTokens tokens, int token) {
        int from = tokens.end(token);
        int to = tokens.start(token + 1);
        boolean isProse = tokens.isWord(token) && tokens.isWord(token + 1) && !isWrittenOut(tokens, token);
        if (to - from > 2 || isProse) {
            return false;
        }
        boolean isYearNext = tokens.length(token) <= 2 && tokens.isNumber(token + 1) && tokens.length(token + 1) == 4;
        for (int i = from; i < to; i++) {
            char c = tokens.whole().charAt(i);
            if (JOINING.indexOf(c) < 0 && !(c == ',' && isYearNext)) {
                return false;
            }
        }
        return !tokens.isWord(token + 1) || tokens.length(token + 1) <= 4 || isMonth(tokens, token + 1);
    }

    /** {@code de marzo} and {@code marzo de}. */
    private static boolean isWrittenOut(TextTokens tokens, int token) {
        return (isMonth(tokens, token) && DateReader.joins(tokens.text(token + 1)))
                || (isMonth(tokens, token + 1) && DateReader.joins(tokens.text(token)));
    }

    private void weigh(TextTokens tokens, int first, int end, Map<PiiType, Integer> announced, List<TextSpan> found) {
        String text = tokens.whole().substring(begin(tokens, first), end);
        String bare = text.charAt(0) == '(' && text.indexOf(')') < 0 ? text.substring(1) : text;
        int from = end - bare.length();
        weighSchemes(bare, from, announced, found);
        weighPhone(bare, from, announced, found);
        weighDay(tokens, first, end, announced, found);
    }

    private static void weighSchemes(String text, int from, Map<PiiType, Integer> announced, List<TextSpan> found) {
        for (Scheme scheme : Schemes.matching(text)) {
            PiiType type = scheme.type();
            double announcement = announcement(announced, type);
            if (!ELSEWHERE.contains(type) && (announcement > 0 || isTelling(scheme))) {
                double layout = Layouts.isMarked(type, text) || isLongNumber(text) ? Layouts.worth(type) : 0;
                double rule = Math.min(9, -Math.log(Math.max(1e-9, scheme.chance())));
                add(text, from, type, PRIOR + rule + layout + announcement, found);
            }
        }
    }

    /** Prose hardly has any that is not of an account, marks or no marks. */
    private static boolean isLongNumber(String text) {
        return text.length() >= LONG_NUMBER && text.chars().allMatch(c -> TextTokens.isDigit((char) c));
    }

    private static boolean isTelling(Scheme scheme) {
        return TypeCatalogue.entry(scheme.type()).isToldByValues() && hasStrongRule(scheme);
    }

    private static boolean hasStrongRule(Scheme scheme) {
        return scheme.chance() <= STRONG_RULE || Layouts.worth(scheme.type()) >= 3;
    }

    private static void weighPhone(String text, int from, Map<PiiType, Integer> announced, List<TextSpan> found) {
        double chance = Phones.chance(text);
        if (chance < Phones.NONE) {
            double odds = PHONE_PRIOR - Math.log(chance);
            double fax = announcement(announced, PiiType.FAX_NUMBER);
            PiiType type = fax > 0 ? PiiType.FAX_NUMBER : PiiType.PHONE_NUMBER;
            add(text, from, type, odds + Math.max(fax, announcement(announced, PiiType.PHONE_NUMBER)), found);
        }
    }

    private void weighDay(
            TextTokens tokens, int first, int end, Map<PiiType, Integer> announced, List<TextSpan> found) {
        for (PiiType type : List.of(PiiType.DATE_OF_BIRTH, PiiType.DATE_OF_DEATH, PiiType.ADMISSION_DATE)) {
            if (announced.containsKey(type) && read(tokens, first, end) != null) {
                int from = tokens.start(withWeekday(tokens, first, end));
                String text = tokens.whole().substring(from, end);
                add(text, from, type, -1.5 + announcement(announced, type), found);
            }
        }
    }

    private @Nullable WrittenDate read(TextTokens tokens, int first, int end) {
        return days.read(tokens.whole().substring(tokens.start(first), end));
    }

    /** The day of the week stands before the date, an article perhaps between them: {@code Freitag, den 3. März 1950}. */
    private int withWeekday(TextTokens tokens, int first, int end) {
        for (int back = 1; back <= 2 && back <= first; back++) {
            WrittenDate longer = read(tokens, first - back, end);
            if (longer != null && longer.hasWeekday()) {
                return first - back;
            }
        }
        return first;
    }

    private static double announcement(Map<PiiType, Integer> announced, PiiType type) {
        Integer back = announced.get(type);
        return back == null ? 0 : ANNOUNCED - 0.4 * (back - 1);
    }

    private static void add(String text, int from, PiiType type, double logOdds, List<TextSpan> found) {
        if (logOdds > 0) {
            found.add(new TextSpan(from, from + text.length(), type, Likelihood.probability(logOdds)));
        }
    }
}
