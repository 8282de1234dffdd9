package io.cupel.privacy.scheme.rule;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A number of fixed width that lies in one of some ranges. */
public final class Ranges implements Rule {
    private final int at;
    private final int width;
    private final int[] bounds;
    private final int size;

    private Ranges(int at, int width, int[] bounds) {
        this.at = at;
        this.width = width;
        this.bounds = bounds;
        int numbers = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            numbers += bounds[i + 1] - bounds[i] + 1;
        }
        this.size = numbers;
    }

    /** @param ranges inclusive, each of full width, such as {@code 01-12 21-32 80} */
    public static Rule at(int at, String ranges) {
        String[] parts = ranges.split(" ");
        int width = parts[0].split("-")[0].length();
        int[] bounds = Stream.of(parts)
                .flatMapToInt(part -> {
                    String[] ends = part.split("-");
                    return IntStream.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
                })
                .toArray();
        return new Ranges(at, width, bounds);
    }

    @Override
    public boolean holds(char[] compact) {
        int number = Texts.number(compact, at, width);
        for (int i = 0; i < bounds.length; i += 2) {
            if (number >= bounds[i] && number <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double share(char[] like) {
        return size / Math.pow(10, width);
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        int index = random.nextInt(size);
        int i = 0;
        while (index > bounds[i + 1] - bounds[i]) {
            index -= bounds[i + 1] - bounds[i] + 1;
            i += 2;
        }
        Texts.writeNumber(compact, at, width, bounds[i] + index);
    }
}
