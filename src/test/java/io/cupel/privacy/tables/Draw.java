package io.cupel.privacy.tables;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Draws characters, words and texts that meet a rule. */
final class Draw {
    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double gaussian() {
        return random.nextGaussian();
    }

    <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    String word(String choice) {
        return one(List.of(choice.split("\\|")));
    }

    String chars(String alphabet, int count) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < count; i++) {
            drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return drawn.toString();
    }

    String digits(int count) {
        return chars("0123456789", count);
    }

    String letters(int count) {
        return chars("ABCDEFGHIJKLMNOPQRSTUVWXYZ", count);
    }

    String hex(int count) {
        return chars("0123456789abcdef", count);
    }

    /** {@code #} a digit, {@code @} a letter, {@code *} either; everything else as it stands. */
    String shape(String shape) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char place = shape.charAt(i);
            switch (place) {
                case '#' -> drawn.append(digits(1));
                case '@' -> drawn.append(letters(1));
                case '*' -> drawn.append(chars("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 1));
                default -> drawn.append(place);
            }
        }
        return drawn.toString();
    }

    /** A random UUID of the seed, version 4. */
    String uuid() {
        return "%s-%s-4%s-%s%s-%s".formatted(hex(8), hex(4), hex(3), chars("89ab", 1), hex(3), hex(12));
    }

    static String until(Supplier<String> draw, Predicate<String> rule) {
        String drawn = draw.get();
        while (!rule.test(drawn)) {
            drawn = draw.get();
        }
        return drawn;
    }
}
