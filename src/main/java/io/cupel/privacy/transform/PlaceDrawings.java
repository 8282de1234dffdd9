package io.cupel.privacy.transform;

import io.cupel.privacy.words.Places;
import io.cupel.privacy.words.Streets;
import java.util.random.RandomGenerator;

/** Towns, regions and streets. Their country is not known from the cell alone, so they are of the United States, and streets are English. */
final class PlaceDrawings {
    static final Drawing CITY = (original, random) -> NameWord.inCaseOf(original, Places.drawCity("US", random));
    static final Drawing REGION = (original, random) -> NameWord.inCaseOf(original, Places.drawRegion("US", random));
    static final Drawing STREET = (original, random) -> street(random);
    static final Drawing ADDRESS =
            (original, random) -> street(random) + ", " + Places.drawCity("US", random) + " " + fiveDigits(random);

    private static final int HOUSES = 200;

    private PlaceDrawings() {}

    private static String street(RandomGenerator random) {
        return 1 + random.nextInt(HOUSES) + " " + Streets.draw("en", random);
    }

    private static String fiveDigits(RandomGenerator random) {
        return String.valueOf(10_000 + random.nextInt(90_000));
    }
}
