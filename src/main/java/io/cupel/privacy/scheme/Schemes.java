package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every scheme there is. A kind may have several: one a country, or a strict one beside a lenient one where old numbers lack the check digit. */
public final class Schemes {
    private static final List<Scheme> ALL = Stream.of(
                    UnitedStates.schemes(),
                    Canada.schemes(),
                    LatinAmerica.schemes(),
                    BritishIsles.schemes(),
                    WesternEurope.schemes(),
                    SouthernEurope.schemes(),
                    NorthernEurope.schemes(),
                    EasternEurope.schemes(),
                    AsiaPacific.schemes(),
                    IndiaAndAfrica.schemes(),
                    PaymentCards.schemes(),
                    Iban.schemes(),
                    Finance.schemes(),
                    EuropeanVat.schemes(),
                    Documents.schemes(),
                    HealthCodes.schemes(),
                    Devices.schemes(),
                    Vehicles.schemes(),
                    PostalCodes.schemes(),
                    Tokens.schemes(),
                    Digital.schemes())
            .flatMap(Collection::stream)
            .toList();

    private static final Map<PiiType, List<Scheme>> BY_TYPE = byType();

    private Schemes() {}

    public static List<Scheme> all() {
        return ALL;
    }

    /** Empty for kinds that values cannot tell by their structure, such as names. */
    public static List<Scheme> of(PiiType type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    /** All that the value matches, found by its length and first character before any scheme is asked. */
    public static List<Scheme> matching(String value) {
        return SchemeIndex.ALL.matching(value);
    }

    private static Map<PiiType, List<Scheme>> byType() {
        Map<PiiType, List<Scheme>> byType = new EnumMap<>(PiiType.class);
        ALL.forEach(scheme ->
                byType.computeIfAbsent(scheme.type(), type -> new ArrayList<>()).add(scheme));
        byType.replaceAll((type, schemes) -> List.copyOf(schemes));
        return byType;
    }
}
