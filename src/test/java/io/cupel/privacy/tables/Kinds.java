package io.cupel.privacy.tables;

import io.cupel.privacy.domain.PiiType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** All kinds of columns of personal data that tables are made of. */
final class Kinds {
    private final List<Kind> kinds = new ArrayList<>();

    static List<Kind> all() {
        Kinds all = new Kinds();
        PersonKinds.addTo(all);
        TraitKinds.addTo(all);
        EuropeanKinds.addTo(all);
        OverseasKinds.addTo(all);
        MoneyAndHealthKinds.addTo(all);
        DigitalKinds.addTo(all);
        return List.copyOf(all.kinds);
    }

    /** A kind whose values alone tell its type. */
    void speaks(
            PiiType type,
            String development,
            String heldOut,
            BiFunction<Person, Draw, String> values,
            PiiType... also) {
        kinds.add(new Kind(type, Set.of(also), true, development, heldOut, values));
    }

    /** A kind that looks like many others without its header. */
    void needsHeader(
            PiiType type,
            String development,
            String heldOut,
            BiFunction<Person, Draw, String> values,
            PiiType... also) {
        kinds.add(new Kind(type, Set.of(also), false, development, heldOut, values));
    }

    /** Groups of the given lengths, in two of three cases. */
    static String spaced(String value, String groups, Draw draw) {
        if (draw.chance(0.33)) {
            return value;
        }
        StringBuilder spaced = new StringBuilder();
        int at = 0;
        for (String group : groups.split(" ")) {
            int end = Math.min(value.length(), at + Integer.parseInt(group));
            spaced.append(at == 0 ? "" : " ").append(value, at, end);
            at = end;
        }
        return spaced.append(value.substring(at)).toString();
    }

    static String dotted(String ahv) {
        return ahv.substring(0, 3) + "." + ahv.substring(3, 7) + "." + ahv.substring(7, 11) + "." + ahv.substring(11);
    }

    static String cut(String value, int at) {
        return value.substring(0, at) + "-" + value.substring(at);
    }
}
