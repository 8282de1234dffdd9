package io.cupel.privacy.header;

import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.words.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of headers and their meanings. Its file says how it is written. */
final class HeaderLexicon {
    private static final String FILE = "/privacy/header/lexicon.txt";
    private static final String OTHER = "-other";
    private static final String ABOUT = "-about";
    private static final String WHOSE = "-whose";

    /** A word of this many letters is unlikely to end another word by accident. */
    private static final int SHORTEST_ENDING = 6;

    private static final double ENDING = 0.75;

    private final Map<String, List<HeaderHint>> phrases = new HashMap<>();
    private final Set<String> about = new HashSet<>();
    private final Set<String> whose = new HashSet<>();

    private HeaderLexicon() {}

    static HeaderLexicon load() {
        HeaderLexicon lexicon = new HeaderLexicon();
        try (InputStream file = HeaderLexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The lexicon of headers is not part of this build");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(lexicon::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    /** What the phrase, written as one word, means; no meanings at all when it is known to be no personal data. */
    Optional<List<HeaderHint>> phrase(String joined) {
        return Optional.ofNullable(phrases.get(joined));
    }

    /**
     * The meaning of the known word that ends this one, as in {@code kundentelefonnummer}, or of any known word inside it where the script
     * writes none apart, as in {@code 患者氏名}.
     */
    Optional<List<HeaderHint>> partOf(String word) {
        for (int start = 1; start < word.length(); start++) {
            List<HeaderHint> meanings = phrases.get(word.substring(start));
            if (meanings != null && (word.length() - start >= SHORTEST_ENDING || isUnspaced(word.charAt(start)))) {
                return Optional.of(weaker(meanings));
            }
        }
        return Optional.empty();
    }

    boolean isAbout(String word) {
        return about.contains(word);
    }

    /** Whether the word only says whose it is, or which of several. */
    boolean saysWhose(String word) {
        return whose.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    Set<PiiType> types() {
        Set<PiiType> types = new HashSet<>();
        phrases.values().forEach(meanings -> meanings.forEach(meaning -> types.add(meaning.type())));
        return types;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        for (String phrase : fields[2].split("\\|")) {
            String joined = Folding.fold(phrase).replace(" ", "");
            switch (fields[0]) {
                case ABOUT -> about.add(joined);
                case WHOSE -> whose.add(joined);
                case OTHER -> phrases.computeIfAbsent(joined, key -> new ArrayList<>());
                default ->
                    phrases.computeIfAbsent(joined, key -> new ArrayList<>())
                            .add(new HeaderHint(PiiType.valueOf(fields[0]), Double.parseDouble(fields[1])));
            }
        }
    }

    private static List<HeaderHint> weaker(List<HeaderHint> meanings) {
        return meanings.stream()
                .map(hint -> new HeaderHint(hint.type(), hint.weight() * ENDING))
                .toList();
    }

    private static boolean isUnspaced(char letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.THAI;
    }
}
