package io.cupel.privacy.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Places of one kind with their countries: asked by folded spelling, drawn by country and script. */
final class PlaceTable {
    private static final String ANYWHERE = "US";

    private final FoldedIndex index;
    private final List<String> countries;
    private final Map<String, List<String>> pools;
    private final int enough;

    private PlaceTable(FoldedIndex index, List<String> countries, Map<String, List<String>> pools, int enough) {
        this.index = index;
        this.countries = countries;
        this.pools = pools;
        this.enough = enough;
    }

    /** @param enough places that a country must have for its own to be drawn for it: of fewer, one could be told by its double */
    static PlaceTable read(Word list, int enough) {
        FoldedIndex.Builder entries = new FoldedIndex.Builder();
        List<String> countries = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<String>> pools = new HashMap<>();
        for (String[] line : WordFile.read(list.file())) {
            String[] all = line[1].split(" ");
            entries.add(line[0], numbers.computeIfAbsent(all[0], country -> {
                countries.add(country);
                return countries.size() - 1;
            }));
            for (String country : all) {
                pools.computeIfAbsent(pool(country, line[0]), key -> new ArrayList<>())
                        .add(line[0]);
            }
        }
        return new PlaceTable(entries.build(), countries, pools, enough);
    }

    /** Each country has one for each script. */
    private static String pool(String country, String name) {
        int first = name.codePoints().filter(Character::isLetter).findFirst().orElse('a');
        UnicodeScript script = UnicodeScript.of(first);
        return script == UnicodeScript.LATIN ? country : country + ' ' + script;
    }

    boolean contains(CharSequence text, int start, int end) {
        return index.find(text, start, end) != FoldedIndex.ABSENT;
    }

    /** A place of the country in Latin letters; of the United States for a country without any. */
    String draw(String country, RandomGenerator random) {
        return any(pools.getOrDefault(country, pools.getOrDefault(ANYWHERE, List.of())), random);
    }

    /** A place of the country where the original is, and where several have one of that name, of the largest; of the United States for one unknown. */
    String drawLike(String original, RandomGenerator random) {
        int country = index.find(original);
        List<String> own = country == FoldedIndex.ABSENT
                ? List.of()
                : pools.getOrDefault(pool(countries.get(country), original), List.of());
        return own.size() < enough ? draw(ANYWHERE, random) : any(own, random);
    }

    private static String any(List<String> places, RandomGenerator random) {
        return places.get(random.nextInt(places.size()));
    }
}
