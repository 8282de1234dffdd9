package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.EnumMap;
import java.util.Map;

/** Log-odds that any column holds a type, before anything is known of it: one in fifty for most. */
final class Priors {
    private static final double USUAL = -4;
    private static final Map<PiiType, Double> OTHER = new EnumMap<>(Map.ofEntries(
            Map.entry(PiiType.EMAIL, -3.0),
            Map.entry(PiiType.PHONE_NUMBER, -3.0),
            Map.entry(PiiType.NAME, -3.5),
            Map.entry(PiiType.FIRST_NAME, -3.5),
            Map.entry(PiiType.LAST_NAME, -3.5),
            Map.entry(PiiType.GENDER, -3.0),
            Map.entry(PiiType.CITY, -3.5),
            Map.entry(PiiType.COUNTRY, -3.0),
            Map.entry(PiiType.NATIONAL_ID, -4.5),
            Map.entry(PiiType.TAX_ID, -4.5)));

    private Priors() {}

    static double of(PiiType type) {
        return OTHER.getOrDefault(type, USUAL);
    }
}
