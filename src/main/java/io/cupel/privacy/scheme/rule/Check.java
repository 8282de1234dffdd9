package io.cupel.privacy.scheme.rule;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Check characters: the remainder of the other characters looked up in a table. */
public final class Check implements Rule {
    private static final String[] PAIRS =
            IntStream.range(0, 100).mapToObj(number -> "%02d".formatted(number)).toArray(String[]::new);

    private final int at;
    private final Remainder remainder;
    private final String[] table;

    private Check(int at, Remainder remainder, String[] table) {
        this.at = at;
        this.remainder = remainder;
        this.table = table;
    }

    /**
     * One check character.
     *
     * @param table the character for each remainder, {@code ?} where no number is issued
     */
    public static Check character(int at, Remainder remainder, String table) {
        String[] texts = table.chars()
                .mapToObj(c -> c == '?' ? "" : Character.toString(c))
                .toArray(String[]::new);
        return new Check(at, remainder, texts);
    }

    /** Two check digits, which are the remainder itself. */
    public static Check pair(int at, Remainder remainder) {
        return new Check(at, remainder, PAIRS);
    }

    @Override
    public boolean holds(char[] compact) {
        String expected = table[remainder.of(compact)];
        return !expected.isEmpty() && Texts.startsWith(compact, at, expected);
    }

    @Override
    public double share(char[] like) {
        return Stream.of(table)
                .filter(text -> !text.isEmpty() && Texts.hasLayoutOf(like, at, text))
                .mapToDouble(text -> Texts.odds(text) / table.length)
                .sum();
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        Texts.write(compact, at, table[remainder.of(compact)]);
    }
}
