package io.cupel.privacy.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Names of one kind with their origins: asked by folded spelling, drawn by locale and gender. */
final class NameTable {
    private static final String ANYWHERE = "en";
    private static final List<Gender> GENDER_CHOICE = List.of(Gender.values());
    private static final Map<String, Set<Gender>> GENDERS = Map.of(
            "",
            Set.of(),
            "f",
            Set.of(Gender.FEMALE),
            "m",
            Set.of(Gender.MALE),
            "fm",
            Set.of(Gender.FEMALE, Gender.MALE));

    private final FoldedIndex index;
    /** Shared by all names of one origin, so that an answer makes no object. */
    private final List<Optional<NameOrigin>> origins;

    private final NamePool drawn;

    private NameTable(FoldedIndex index, List<Optional<NameOrigin>> origins, NamePool drawn) {
        this.index = index;
        this.origins = origins;
        this.drawn = drawn;
    }

    /** Lines of name, genders (a subset of {@code fm}) and locales separated by blanks, that of most of its bearers first. */
    static NameTable read(String file) {
        FoldedIndex.Builder entries = new FoldedIndex.Builder();
        Map<String, Integer> numbers = new HashMap<>();
        List<Optional<NameOrigin>> origins = new ArrayList<>();
        List<String[]> lines = WordFile.read(file);
        for (String[] line : lines) {
            int number = numbers.computeIfAbsent(line[1] + '\t' + line[2], key -> {
                origins.add(Optional.of(origin(line[1], line[2])));
                return origins.size() - 1;
            });
            entries.add(line[0], number);
        }
        NameTable table = new NameTable(entries.build(), List.copyOf(origins), new NamePool());
        lines.forEach(line -> table.offer(line[0], origin(line[1], line[2])));
        return table;
    }

    /** A spelling that another entry shares, with another origin, would not be known again for what it was drawn as. */
    private void offer(String name, NameOrigin origin) {
        if (find(name, 0, name.length()).filter(origin::equals).isPresent()) {
            drawn.add(name, origin);
        }
    }

    Optional<NameOrigin> find(CharSequence text, int start, int end) {
        int number = index.find(text, start, end);
        return number == FoldedIndex.ABSENT ? Optional.empty() : origins.get(number);
    }

    boolean contains(CharSequence text, int start, int end) {
        return index.find(text, start, end) != FoldedIndex.ABSENT;
    }

    /** A name of the first of the origin's locales that has some, suiting its gender where that is told. */
    String draw(NameOrigin origin, RandomGenerator random) {
        List<String> choice = choice(origin, random);
        return choice.get(random.nextInt(choice.size()));
    }

    private List<String> choice(NameOrigin origin, RandomGenerator random) {
        Gender gender = origin.tellsGender()
                ? origin.genders().iterator().next()
                : GENDER_CHOICE.get(random.nextInt(GENDER_CHOICE.size()));
        for (String locale : origin.locales()) {
            List<String> names = drawn.of(locale, gender);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return drawn.of(ANYWHERE, gender);
    }

    private static NameOrigin origin(String genders, String locales) {
        return new NameOrigin(GENDERS.getOrDefault(genders, Set.of()), List.of(locales.split(" ")));
    }
}
