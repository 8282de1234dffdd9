package io.cupel.privacy.words;

import java.util.random.RandomGenerator;

/** Places by country, to draw from. A country that has few of a kind in its list gets those of the United States. */
public final class Places {
    private static final PlaceTable CITIES = PlaceTable.read(Word.CITY, 20);
    private static final PlaceTable REGIONS = PlaceTable.read(Word.REGION, 10);
    private static final PlaceTable REGION_CODES = PlaceTable.read(Word.REGION_CODE, 10);

    private Places() {}

    /** A town of the country (ISO 3166-1 alpha-2, upper case); of the United States for a country without towns in the list. */
    public static String drawCity(String country, RandomGenerator random) {
        return CITIES.draw(country, random);
    }

    /** A state, province or county of the country; of the United States for a country without any in the list. */
    public static String drawRegion(String country, RandomGenerator random) {
        return REGIONS.draw(country, random);
    }

    public static boolean isCity(CharSequence text, int start, int end) {
        return CITIES.contains(text, start, end);
    }

    public static boolean isRegion(CharSequence text, int start, int end) {
        return REGIONS.contains(text, start, end);
    }

    public static boolean isRegionCode(CharSequence text, int start, int end) {
        return REGION_CODES.contains(text, start, end);
    }

    /** A town of the same country and script, as far as the list knows the original. */
    public static String drawCityLike(String original, RandomGenerator random) {
        return CITIES.drawLike(original, random);
    }

    /** A region of the same country and script, as far as the list knows the original; for a code another one. */
    public static String drawRegionLike(String original, RandomGenerator random) {
        boolean isCode = isRegionCode(original, 0, original.length());
        return (isCode ? REGION_CODES : REGIONS).drawLike(original, random);
    }
}
