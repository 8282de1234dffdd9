package io.cupel.privacy.header;

import io.cupel.privacy.words.Folding;
import java.util.ArrayList;
import java.util.List;

/** The folded words of a header: cut at blanks, signs, changes of case ({@code fullName}, {@code userID}) and between letters and digits. */
final class HeaderWords {
    private final List<String> words;

    private HeaderWords(List<String> words) {
        this.words = List.copyOf(words);
    }

    static HeaderWords of(String text) {
        /* Folding lets a full stop stand inside a word (St., Dr.); in headers it parts them. */
        String header = text.replace('.', ' ');
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= header.length(); i++) {
            if (i == header.length() || isCut(header, i)) {
                addWords(words, header.substring(start, i));
                start = i;
            }
        }
        return new HeaderWords(words);
    }

    int count() {
        return words.size();
    }

    String at(int index) {
        return words.get(index);
    }

    /** The words from {@code start} to before {@code end} as one. */
    String joined(int start, int end) {
        return String.join("", words.subList(start, end));
    }

    /** A piece without change of case may still hold signs that folding turns into blanks. */
    private static void addWords(List<String> words, String piece) {
        for (String word : Folding.fold(piece).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    private static boolean isCut(String header, int at) {
        char before = header.charAt(at - 1);
        char after = header.charAt(at);
        boolean camel = Character.isLowerCase(before) && Character.isUpperCase(after);
        boolean digits = (Character.isLetter(before) && Character.isDigit(after))
                || (Character.isDigit(before) && Character.isLetter(after));
        return camel || digits || endsAcronym(header, at);
    }

    /** Between {@code IP} and {@code Address} of {@code IPAddress}. */
    private static boolean endsAcronym(String header, int at) {
        return at + 1 < header.length()
                && Character.isUpperCase(header.charAt(at - 1))
                && Character.isUpperCase(header.charAt(at))
                && Character.isLowerCase(header.charAt(at + 1));
    }
}
