package io.cupel.privacy.words;

import io.cupel.privacy.words.StreetWords.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the street in one address. Numbers, commas and words such as flat end a street, but ordinals do not
 * ({@code 5th Avenue}). A word that several languages
 * know ({@code avenue}) is of the one whose small words stand beside it ({@code de la}), else of the one that puts it there.
 */
final class StreetReader {
    private static final StreetWords WORDS = StreetWords.read();
    private static final int LEADS = 2;
    private static final int ENDS = 3;
    private static final int AMID = 1;
    private static final int MOST_HINTS = 2;

    private record Token(int start, int end, boolean isApart, boolean isBehindComma) {}

    private record Candidate(int languages, int weight, int start, int nameStart, int nameEnd, int end) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private StreetReader(String text) {
        this.text = text;
        boolean comma = false;
        for (int at = 0; at < text.length(); ) {
            char unit = text.charAt(at);
            if (isBetween(unit)) {
                comma |= unit == ',' || unit == ';';
                at++;
            } else {
                int end = endOfToken(at);
                tokens.add(new Token(at, end, isNumber(at, end) || isUnit(at, end), comma));
                comma = false;
                at = end;
            }
        }
    }

    /** Null when no street word is in it, or no name beside one. */
    static @Nullable StreetName read(String text) {
        return new StreetReader(text).read();
    }

    private @Nullable StreetName read() {
        for (int first = 0; first < tokens.size(); ) {
            int last = endOfRun(first);
            Candidate found = tokens.get(first).isApart() ? null : best(first, last);
            if (found != null) {
                String language = WORDS.language(language(found.languages(), first, last));
                return new StreetName(language, found.start(), found.nameStart(), found.nameEnd(), found.end());
            }
            first = last;
        }
        return null;
    }

    private static boolean isBetween(char unit) {
        return unit == ',' || unit == ';' || unit == ' ' || (unit > 0x7F && Character.isSpaceChar(unit)) || unit < ' ';
    }

    private int endOfToken(int start) {
        int end = start;
        while (end < text.length() && !isBetween(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isUnit(int start, int end) {
        return WordLists.contains(Word.ADDRESS_UNIT, text, start, end);
    }

    private boolean isNumber(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return !isOrdinal(start, end);
            }
        }
        return false;
    }

    private boolean isOrdinal(int start, int end) {
        int letters = end - 2;
        boolean isLong = letters > start && Character.isDigit(text.charAt(letters - 1));
        return isLong && List.of("st", "nd", "rd", "th").contains(Folding.fold(text.subSequence(letters, end)));
    }

    private int endOfRun(int first) {
        int end = first + 1;
        while (!tokens.get(first).isApart()
                && end < tokens.size()
                && !tokens.get(end).isApart()
                && !tokens.get(end).isBehindComma()) {
            end++;
        }
        return end;
    }

    private @Nullable Candidate best(int first, int last) {
        Candidate after = after(first, last);
        Candidate before = before(first, last);
        if (after != null && before != null) {
            return weight(before, first, last) > weight(after, first, last) ? before : after;
        }
        Candidate parted = after == null ? before : after;
        return parted == null ? ending(first, last) : parted;
    }

    private @Nullable Candidate after(int first, int last) {
        for (int at = last - 1; at > first; at--) {
            Token word = tokens.get(at);
            int languages = WORDS.of(Place.AFTER, text, word.start(), word.end());
            if (languages != StreetWords.NONE) {
                int start = tokens.get(first).start();
                int nameEnd = tokens.get(at - 1).end();
                return new Candidate(languages, at == last - 1 ? ENDS : AMID, start, start, nameEnd, word.end());
            }
        }
        return null;
    }

    private @Nullable Candidate before(int first, int last) {
        for (int at = first; at < last - 1; at++) {
            Token word = tokens.get(at);
            int languages = WORDS.of(Place.BEFORE, text, word.start(), word.end());
            if (languages != StreetWords.NONE) {
                int name = tokens.get(at + 1).start();
                int end = tokens.get(last - 1).end();
                return new Candidate(languages, at == first ? LEADS : AMID, word.start(), name, end, end);
            }
        }
        return null;
    }

    private @Nullable Candidate ending(int first, int last) {
        for (int at = first; at < last; at++) {
            Token word = tokens.get(at);
            int ending = WORDS.endingOf(text, word.start(), word.end());
            if (ending < word.end()) {
                int nameEnd = text.charAt(ending - 1) == '-' ? ending - 1 : ending;
                int start = tokens.get(first).start();
                int languages = WORDS.of(Place.ENDING, text, ending, word.end());
                return new Candidate(languages, ENDS, start, start, nameEnd, word.end());
            }
        }
        return null;
    }

    private int weight(Candidate candidate, int first, int last) {
        int language = language(candidate.languages(), first, last);
        return candidate.weight() + Math.min(MOST_HINTS, hints(language, first, last));
    }

    /** Of these languages the one with the most small words in the run; the first of the list where they are even. */
    private int language(int languages, int first, int last) {
        int best = Integer.numberOfTrailingZeros(languages);
        if (Integer.bitCount(languages) == 1) {
            return best;
        }
        int most = hints(best, first, last);
        for (int language = best + 1; language < WORDS.languages(); language++) {
            int hints = (languages >>> language & 1) == 0 ? 0 : hints(language, first, last);
            best = hints > most ? language : best;
            most = Math.max(most, hints);
        }
        return best;
    }

    private int hints(int language, int first, int last) {
        int hints = 0;
        for (int at = first; at < last; at++) {
            Token word = tokens.get(at);
            hints += WORDS.of(Place.BETWEEN, text, word.start(), word.end()) >>> language & 1;
        }
        return hints;
    }
}
