package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;

/** E-mail addresses, web addresses and handles: what has marks that prose does not use. */
final class MailFinder implements SpanFinder {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String BEHIND_SENTENCE = ".,;:!?)]}>'\"";

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        String text = tokens.whole();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = localStart(text, at);
            int end = hostEnd(text, at + 1);
            if (start < at && isHost(text, at + 1, end)) {
                found.add(new TextSpan(start, end, PiiType.EMAIL, 0.99));
            } else if (start == at && isHandle(text, at)) {
                found.add(new TextSpan(at, handleEnd(text, at + 1), PiiType.SOCIAL_HANDLE, 0.7));
            }
        }
        findWeb(text, "://", found);
        findWeb(text, "www.", found);
    }

    private static int localStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static int hostEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isHost(String text, int from, int end) {
        int dot = end - 1;
        while (dot > from && text.charAt(dot) != '.') {
            dot--;
        }
        return dot > from && end - dot >= 3 && Character.isLetter(text.charAt(end - 1));
    }

    private static boolean isHandle(String text, int at) {
        boolean isOpen = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        int length = handleEnd(text, at + 1) - at - 1;
        return isOpen && length >= 3 && length <= 30;
    }

    private static int handleEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    /** Marks that no blank parts have their end in common. */
    private static void findWeb(String text, String mark, List<TextSpan> found) {
        int run = 0;
        int trimmed = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            int start = mark.equals("://") ? schemeStart(text, at) : at;
            boolean isOpen =
                    start == 0 || (!Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '/');
            if (at >= run) {
                run = webEnd(text, at);
                trimmed = withoutMarks(text, at, run);
            }
            int end = Math.max(at + mark.length(), trimmed);
            if (isOpen && end - at > mark.length() + 3 && (start < at || mark.equals("www."))) {
                found.add(new TextSpan(start, end, PiiType.URL, 0.95));
            }
        }
    }

    private static int schemeStart(String text, int at) {
        String before = text.substring(Math.max(0, at - 5), at).toLowerCase(Locale.ROOT);
        return before.endsWith("https")
                ? at - 5
                : before.endsWith("http") ? at - 4 : before.endsWith("ftp") ? at - 3 : at;
    }

    private static int webEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int withoutMarks(String text, int from, int to) {
        int end = to;
        while (end > from && BEHIND_SENTENCE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
