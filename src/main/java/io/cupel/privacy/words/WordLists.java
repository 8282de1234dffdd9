package io.cupel.privacy.words;

import java.util.EnumMap;
import java.util.Map;

/** Membership in the vocabularies of {@link Word}. Spelling variants that {@link Folding} makes equal count as the same word. */
public final class WordLists {
    private static final Map<Word, FoldedIndex> LISTS = load();

    private WordLists() {}

    /** Whether the whole text is an entry. */
    public static boolean contains(Word list, CharSequence text) {
        return contains(list, text, 0, text.length());
    }

    /** Whether the part of the text from {@code start} to before {@code end} is an entry. */
    public static boolean contains(Word list, CharSequence text, int start, int end) {
        return index(list).find(text, start, end) != FoldedIndex.ABSENT;
    }

    /** Whether any single word of the text is an entry: {@code Acme Tools GmbH} has a legal form. */
    public static boolean containsWordOf(Word list, CharSequence text) {
        FoldedIndex index = index(list);
        int start = Tokens.start(text, 0);
        while (start < text.length()) {
            int end = Tokens.end(text, start);
            if (index.find(text, start, end) != FoldedIndex.ABSENT) {
                return true;
            }
            start = Tokens.start(text, end);
        }
        return false;
    }

    private static FoldedIndex index(Word list) {
        FoldedIndex index = LISTS.get(list);
        if (index == null) {
            throw new IllegalStateException("No list of " + list);
        }
        return index;
    }

    private static Map<Word, FoldedIndex> load() {
        Map<Word, FoldedIndex> lists = new EnumMap<>(Word.class);
        for (Word word : Word.values()) {
            FoldedIndex.Builder entries = new FoldedIndex.Builder();
            WordFile.read(word.file()).forEach(fields -> entries.add(fields[0], 0));
            lists.put(word, entries.build());
        }
        return lists;
    }
}
