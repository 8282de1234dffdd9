package io.cupel.privacy.words;

import java.util.ArrayList;
import java.util.EnumMap;
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

    private final Map<String, Map<Gender, List<String>>> drawn;

    private NameTable(
            FoldedIndex index, List<Optional<NameOrigin>> origins, Map<String, Map<Gender, List<String>>> drawn) {
        this.index = index;
        this.origins = origins;
        this.drawn = drawn;
    }

    /** Lines of name, genders (a subset of {@code fm}) and locales separated by blanks. */
    static NameTable read(String file) {
        FoldedIndex.Builder index = new FoldedIndex.Builder();
        Map<String, Integer> numbers = new HashMap<>();
        List<Optional<NameOrigin>> origins = new ArrayList<>();
        Map<String, Map<Gender, List<String>>> drawn = new HashMap<>();
        for (String[] line : WordFile.read(file)) {
            int number = numbers.computeIfAbsent(line[1] + '\t' + line[2], key -> {
                origins.add(Optional.of(origin(line[1], line[2])));
                return origins.size() - 1;
            });
            index.add(line[0], number);
            offer(drawn, line[0], origins.get(number).orElseThrow());
        }
        return new NameTable(index.build(), List.copyOf(origins), drawn);
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
            List<String> names = names(locale, gender);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return names(ANYWHERE, gender);
    }

    private List<String> names(String locale, Gender gender) {
        return drawn.getOrDefault(locale, Map.of()).getOrDefault(gender, List.of());
    }

    private static NameOrigin origin(String genders, String locales) {
        return new NameOrigin(GENDERS.getOrDefault(genders, Set.of()), List.of(locales.split(" ")));
    }

    private static void offer(Map<String, Map<Gender, List<String>>> drawn, String name, NameOrigin origin) {
        for (Gender gender : origin.genders()) {
            for (String locale : origin.locales()) {
                drawn.computeIfAbsent(locale, key -> new EnumMap<>(Gender.class))
                        .computeIfAbsent(gender, key -> new ArrayList<>())
                        .add(name);
            }
        }
    }
}
