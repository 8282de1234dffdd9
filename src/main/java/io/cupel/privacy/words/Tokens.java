package io.cupel.privacy.words;

/** Walks over the words of a text without cutting it up; apostrophes and full stops belong to the word they stand in. */
public final class Tokens {
    private Tokens() {}

    /** Where the next word at or after {@code from} begins; the text's length when there is none. */
    public static int start(CharSequence text, int from) {
        int start = from;
        while (start < text.length() && !Folding.isWordCharacter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the word that begins at {@code start} ends. */
    public static int end(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && !Folding.endsWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public static int count(CharSequence text) {
        int count = 0;
        for (int at = start(text, 0); at < text.length(); at = start(text, end(text, at))) {
            count++;
        }
        return count;
    }
}
