package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and numbers of a text, by position: runs of letters and digits, an apostrophe or an inner hyphen between letters included. */
final class TextTokens {
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] digits = new int[16];
    private int count;
    /** Asked for again and again while a text is scanned. */
    private @Nullable Set<PiiType>[] announced = emptySets(0);

    private TextTokens(String text) {
        this.text = text;
    }

    static TextTokens of(String text) {
        TextTokens tokens = new TextTokens(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isLetterOrDigit(text.charAt(at)) ? tokens.take(at) : at + 1;
        }
        tokens.announced = emptySets(tokens.count);
        return tokens;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Set<PiiType>[] emptySets(int count) {
        return (@Nullable Set<PiiType>[]) new Set<?>[count];
    }

    /** The types that this word announces for a value behind it. */
    Set<PiiType> announcedBy(int token) {
        Set<PiiType> known = announced[token];
        if (known == null) {
            known = Contexts.of(text(token));
            announced[token] = known;
        }
        return known;
    }

    private int take(int start) {
        int end = start;
        int numerals = 0;
        while (end < text.length() && isInside(end, numerals)) {
            numerals += isDigit(text.charAt(end)) ? 1 : 0;
            end++;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            digits = Arrays.copyOf(digits, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        digits[count++] = numerals;
        return end;
    }

    private boolean isInside(int at, int numerals) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean joins = c == '\'' || c == '\u2019' || c == '-';
        return joins
                && numerals == 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at - 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String whole() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    int digits(int token) {
        return digits[token];
    }

    boolean isNumber(int token) {
        return digits[token] == length(token);
    }

    boolean isWord(int token) {
        return digits[token] == 0;
    }

    boolean isCapital(int token) {
        return digits[token] == 0 && Character.isUpperCase(text.charAt(starts[token]));
    }

    String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether nothing but one blank, or a hyphen, stands between this token and the next. */
    boolean isJoined(int token) {
        return token + 1 < count
                && starts[token + 1] - ends[token] == 1
                && (text.charAt(ends[token]) == ' ' || text.charAt(ends[token]) == '-');
    }

    /** Whether the marks up to the next token end the sentence or the half of it; a full stop after an abbreviation does not. */
    boolean endsClause(int token) {
        int to = token + 1 < count ? starts[token + 1] : text.length();
        for (int i = ends[token]; i < to; i++) {
            char c = text.charAt(i);
            boolean isStop = (c == '.' && length(token) > 4) || c == '!' || c == '?' || c == ';' || c == '\n';
            if (isStop) {
                return true;
            }
        }
        return false;
    }

    boolean beginsSentence(int token) {
        return token == 0 || endsClause(token - 1) || text.charAt(ends[token - 1]) == '.';
    }
}
