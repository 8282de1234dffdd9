package io.cupel.privacy.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Places by country, to draw from. */
public final class Places {
    private static final String ANYWHERE = "US";
    private static final Map<String, List<String>> CITIES = byCountry(Word.CITY);
    private static final Map<String, List<String>> REGIONS = byCountry(Word.REGION);

    private Places() {}

    /** A town of the country (ISO 3166-1 alpha-2, upper case); of the United States for a country without towns in the list. */
    public static String drawCity(String country, RandomGenerator random) {
        return draw(CITIES, country, random);
    }

    /** A state, province or county of the country; of the United States for a country without any in the list. */
    public static String drawRegion(String country, RandomGenerator random) {
        return draw(REGIONS, country, random);
    }

    private static String draw(Map<String, List<String>> places, String country, RandomGenerator random) {
        List<String> choice = places.getOrDefault(country, places.getOrDefault(ANYWHERE, List.of()));
        return choice.get(random.nextInt(choice.size()));
    }

    private static Map<String, List<String>> byCountry(Word list) {
        Map<String, List<String>> places = new HashMap<>();
        for (String[] line : WordFile.read(list.file())) {
            for (String country : line[1].split(" ")) {
                places.computeIfAbsent(country, key -> new ArrayList<>()).add(line[0]);
            }
        }
        return places;
    }
}
