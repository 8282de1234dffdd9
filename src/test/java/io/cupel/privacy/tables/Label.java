package io.cupel.privacy.tables;

import io.cupel.privacy.domain.PiiType;
import java.util.Optional;
import java.util.Set;

/**
 * What a column holds.
 *
 * @param type empty for a look-alike
 * @param alsoAccept other right answers
 * @param headerHint whether the header gives the type away
 */
public record Label(Optional<PiiType> type, Set<PiiType> alsoAccept, boolean headerHint) {
    public Label {
        alsoAccept = Set.copyOf(alsoAccept);
    }

    static Label none(boolean headerHint) {
        return new Label(Optional.empty(), Set.of(), headerHint);
    }

    public boolean accepts(PiiType found) {
        return type.filter(found::equals).isPresent() || alsoAccept.contains(found);
    }
}
