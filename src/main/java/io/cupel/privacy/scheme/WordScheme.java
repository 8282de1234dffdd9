package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A scheme of few fixed texts, in any letter case. */
final class WordScheme implements Scheme {
    private final PiiType type;
    private final String example;
    private final List<String> words;
    private final Set<String> known;
    private final int longest;

    /** @param words upper case, parted by spaces, with an underscore for a space inside */
    WordScheme(PiiType type, String example, String words) {
        this.type = type;
        this.example = example;
        this.words = List.of(words.split(" ")).stream()
                .map(word -> word.replace('_', ' '))
                .toList();
        this.known = Set.copyOf(this.words);
        this.longest = this.words.stream().mapToInt(String::length).max().orElseThrow();
    }

    @Override
    public PiiType type() {
        return type;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public boolean matches(String value) {
        return value.length() <= longest && known.contains(value.toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean canTake(int length, char first) {
        return length <= longest && words.stream().anyMatch(word -> word.length() == length);
    }

    @Override
    public double chance() {
        return words.stream()
                .filter(word -> layout(word).equals(layout(example)))
                .mapToDouble(word -> Math.pow(26, -word.replaceAll("[^A-Z]", "").length()))
                .sum();
    }

    /** Another word of the same layout; of the same length at least, so that a group of two letters may become another. */
    @Override
    public String imitate(String original, RandomGenerator random) {
        if (!matches(original)) {
            return Likeness.of(original, random);
        }
        List<String> alike = words.stream()
                .filter(word -> layout(word).equals(layout(original)))
                .toList();
        String drawn = alike.get(random.nextInt(alike.size()));
        boolean isLower = original.equals(original.toLowerCase(Locale.ROOT));
        return isLower ? drawn.toLowerCase(Locale.ROOT) : drawn;
    }

    private static String layout(String word) {
        return word.replaceAll("[A-Za-z]", "A").replaceAll("[0-9]", "9");
    }
}
