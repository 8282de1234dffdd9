package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One of some beginnings, and then at least so many characters of an alphabet. Imitations keep the beginning. */
final class PrefixScheme implements Scheme {
    private static final String FILLER = "0123456789abcdefghijABCDEFGHIJ";

    private final PiiType type;
    private final String example;
    private final List<String> prefixes;
    private final boolean[] alphabet = new boolean[128];
    private final int minimum;

    PrefixScheme(PiiType type, String start, List<String> prefixes, String alphabet, int minimum) {
        this.type = type;
        this.prefixes = List.copyOf(prefixes);
        this.minimum = minimum;
        alphabet.chars().forEach(c -> this.alphabet[c] = true);
        this.example = start + filled(minimum);
    }

    /** Characters of the alphabet in an order that nobody draws. */
    private String filled(int length) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; filled.length() < length; i++) {
            char c = FILLER.charAt(i % FILLER.length());
            filled.append(alphabet[c] ? String.valueOf(c) : "");
        }
        return filled.toString();
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
    public boolean canTake(int length, char first) {
        return length >= minimum && prefixes.stream().anyMatch(prefix -> prefix.charAt(0) == first);
    }

    @Override
    public boolean matches(String value) {
        String prefix = prefixOf(value);
        return prefix != null && value.length() >= prefix.length() + minimum && isOfAlphabet(value, prefix.length());
    }

    private @Nullable String prefixOf(String value) {
        for (String prefix : prefixes) {
            if (value.startsWith(prefix)) {
                return prefix;
            }
        }
        return null;
    }

    private boolean isOfAlphabet(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= alphabet.length || !alphabet[c]) {
                return false;
            }
        }
        return true;
    }

    /** The beginning must be hit, and that is three characters at least. */
    @Override
    public double chance() {
        return 0.001;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        String prefix = prefixOf(original);
        if (prefix == null || !matches(original)) {
            return Likeness.of(original, random);
        }
        StringBuilder drawn = new StringBuilder(prefix);
        for (int i = prefix.length(); i < original.length(); i++) {
            drawn.append(like(original.charAt(i), random));
        }
        return drawn.toString();
    }

    private char like(char c, RandomGenerator random) {
        char drawn = Likeness.of(String.valueOf(c), random).charAt(0);
        return alphabet[drawn] ? drawn : like(c, random);
    }
}
