package io.cupel.privacy.detect;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What detection says about one column.
 *
 * @param winner null where no kind of personal data is likelier than none
 * @param runnersUp other kinds worth mentioning, the likeliest first
 * @param spans for a free text: the kinds of personal data inside, each with the number of distinct values that hold it; else empty
 * @param dayFirst whether the day stands before the month in the column's dates; null where no value tells
 */
public record Finding(
        String column,
        @Nullable Candidate winner,
        List<Candidate> runnersUp,
        Map<PiiType, Long> spans,
        @Nullable Boolean dayFirst) {
    public Finding {
        runnersUp = List.copyOf(runnersUp);
        spans = Map.copyOf(spans);
    }

    public boolean isPersonal() {
        return winner != null;
    }

    public Optional<PiiType> type() {
        return Optional.ofNullable(winner).map(Candidate::type);
    }
}
