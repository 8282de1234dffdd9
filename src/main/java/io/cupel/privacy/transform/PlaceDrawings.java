package io.cupel.privacy.transform;

import io.cupel.privacy.words.Places;
import io.cupel.privacy.words.Streets;
import java.util.random.RandomGenerator;

/**
 * Towns, regions and streets. A place that the lists know stays in its country and script, a street in its language; columns beside are never
 * asked, for the same value must get the same double in any table. What nobody knows becomes American.
 */
final class PlaceDrawings {
    static final Drawing CITY = (original, random) ->
            NameWord.inCaseOf(original, Strangers.to(original, () -> Places.drawCityLike(original, random)));
    static final Drawing REGION = (original, random) ->
            NameWord.inCaseOf(original, Strangers.to(original, () -> Places.drawRegionLike(original, random)));
    static final Drawing STREET = new AddressDrawing((original, random) -> street(random));
    static final Drawing ADDRESS = new AddressDrawing(
            (original, random) -> street(random) + ", " + Places.drawCity("US", random) + " " + fiveDigits(random));

    private static final int HOUSES = 200;

    private PlaceDrawings() {}

    private static String street(RandomGenerator random) {
        return 1 + random.nextInt(HOUSES) + " " + Streets.draw("en", random);
    }

    private static String fiveDigits(RandomGenerator random) {
        return String.valueOf(10_000 + random.nextInt(90_000));
    }
}
