package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Word;
import io.cupel.privacy.words.WordLists;
import java.util.List;

/**
 * ZIP codes of the United States behind the short form of a state: {@code Boston, MA 02115-1234}. Two capitals and five digits may number
 * goods as well, so a town must stand before them, or any capitalised word and a comma.
 */
final class StateZipFinder implements SpanFinder {
    private static final int ZIP = 5;
    private static final int PLUS_FOUR = 4;
    private static final int LONGEST_TOWN = 3;
    private static final double OF_KNOWN_TOWN = 0.85;
    private static final double OF_ANY_TOWN = 0.7;

    @Override
    public void find(TextTokens tokens, List<TextSpan> found) {
        for (int token = 2; token < tokens.count(); token++) {
            if (tokens.length(token) == ZIP && tokens.isNumber(token) && isState(tokens, token - 1)) {
                weigh(tokens, token, found);
            }
        }
    }

    private static boolean isState(TextTokens tokens, int token) {
        String text = tokens.whole();
        int start = tokens.start(token);
        int end = tokens.end(token);
        return end - start == 2
                && tokens.isCapital(token)
                && Character.isUpperCase(text.charAt(start + 1))
                && tokens.isJoined(token)
                && WordLists.contains(Word.REGION_CODE, text, start, end);
    }

    private static void weigh(TextTokens tokens, int zip, List<TextSpan> found) {
        int town = zip - 2;
        int first = townStart(tokens, town);
        boolean isParted =
                tokens.whole().startsWith(", ", tokens.end(town)) && tokens.start(zip - 1) == tokens.end(town) + 2;
        if (first <= town && (isParted || tokens.isJoined(town))) {
            found.add(new TextSpan(tokens.start(first), tokens.end(town), PiiType.CITY, OF_KNOWN_TOWN));
            found.add(new TextSpan(tokens.start(zip), end(tokens, zip), PiiType.POSTAL_CODE, OF_KNOWN_TOWN));
        } else if (isParted && tokens.isCapital(town)) {
            found.add(new TextSpan(tokens.start(zip), end(tokens, zip), PiiType.POSTAL_CODE, OF_ANY_TOWN));
        }
    }

    /** The first token of the known town that ends here; the token behind where none does. */
    private static int townStart(TextTokens tokens, int last) {
        for (int first = Math.max(0, last - LONGEST_TOWN + 1); first <= last; first++) {
            boolean isTown = tokens.isCapital(first)
                    && WordLists.contains(Word.CITY, tokens.whole(), tokens.start(first), tokens.end(last));
            if (isTown) {
                return first;
            }
        }
        return last + 1;
    }

    private static int end(TextTokens tokens, int zip) {
        int next = zip + 1;
        boolean hasPlusFour = next < tokens.count()
                && tokens.isNumber(next)
                && tokens.length(next) == PLUS_FOUR
                && tokens.start(next) == tokens.end(zip) + 1
                && tokens.whole().charAt(tokens.end(zip)) == '-';
        return tokens.end(hasPlusFour ? next : zip);
    }
}
