package io.cupel.privacy.transform;

import io.cupel.privacy.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;

/**
 * What actions need besides keys.
 *
 * @param spans finds what is personal in a free text
 * @param schemes whose identifiers can be imitated
 * @param today tells who is over 89, and of which century a year of two digits is
 */
public record TransformSources(SpanFinder spans, List<Scheme> schemes, LocalDate today) {
    public TransformSources {
        schemes = List.copyOf(schemes);
    }
}
