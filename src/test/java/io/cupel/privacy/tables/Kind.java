package io.cupel.privacy.tables;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A kind of column.
 *
 * @param speaks whether the values alone tell the type; a kind that does not never stands under an opaque header
 * @param development telling headers of the one family, parted by {@code |}
 * @param heldOut telling headers of the other
 */
record Kind(
        PiiType type,
        Set<PiiType> alsoAccept,
        boolean speaks,
        String development,
        String heldOut,
        BiFunction<Person, Draw, String> values) {
    List<String> headers(Family family) {
        return List.of((family.isHeldOut() ? heldOut : development).split("\\|"));
    }
}
