package io.cupel.privacy.scheme.rule;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One of a few texts at a position: prefixes, provinces, words. */
public final class OneOf implements Rule {
    private final int at;
    private final String[] texts;

    private OneOf(int at, String[] texts) {
        this.at = at;
        this.texts = texts;
    }

    /** @param texts upper case, parted by spaces */
    public static Rule at(int at, String texts) {
        return new OneOf(at, texts.split(" "));
    }

    @Override
    public boolean holds(char[] compact) {
        return Texts.startsWithAny(compact, at, texts);
    }

    @Override
    public double share(char[] like) {
        return Math.min(
                1,
                Stream.of(texts)
                        .filter(text -> Texts.hasLayoutOf(like, at, text))
                        .mapToDouble(Texts::odds)
                        .sum());
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        List<String> alike = Stream.of(texts)
                .filter(text -> Texts.hasLayoutOf(compact, at, text))
                .toList();
        List<String> from = alike.isEmpty() ? List.of(texts) : alike;
        Texts.write(compact, at, from.get(random.nextInt(from.size())));
    }
}
