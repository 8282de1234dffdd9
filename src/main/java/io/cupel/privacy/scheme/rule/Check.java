package io.cupel.privacy.scheme.rule;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Check characters: the remainder of the other characters looked up in a table. */
public final class Check implements Rule {
    private static final String[] PAIRS =
            IntStream.range(0, 100).mapToObj(number -> "%02d".formatted(number)).toArray(String[]::new);

    private final int at;
    private final Remainder remainder;
    private final String[] table;
    private final double share;

    private Check(int at, Remainder remainder, String[] table, double share) {
        this.at = at;
        this.remainder = remainder;
        this.table = table;
        this.share = share;
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
        return new Check(at, remainder, texts, shareOf(table));
    }

    /** Two check digits, which are the remainder itself. */
    public static Check pair(int at, Remainder remainder) {
        return new Check(at, remainder, PAIRS, 1.0 / PAIRS.length);
    }

    /** Digits and letters each by their odds, weighted as often as the check character is of their class. */
    private static double shareOf(String table) {
        double digits = table.chars()
                .filter(c -> CharClass.of((char) c) == CharClass.DIGIT)
                .count();
        double letters = table.chars()
                .filter(c -> CharClass.of((char) c) == CharClass.LETTER)
                .count();
        double issued = digits + letters;
        return (digits / issued * digits / 10 + letters / issued * letters / 26) / table.length();
    }

    @Override
    public boolean holds(char[] compact) {
        String expected = table[remainder.of(compact)];
        return !expected.isEmpty() && Texts.startsWith(compact, at, expected);
    }

    @Override
    public double share() {
        return share;
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        Texts.write(compact, at, table[remainder.of(compact)]);
    }
}
