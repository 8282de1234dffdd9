package io.cupel.privacy.profile;

import io.cupel.privacy.domain.PiiType;
import java.util.List;
import java.util.Optional;

/**
 * What a profile says about each kind of personal data: a requirement is about it, or a reason is given why none is. A kind that stands in
 * neither was forgotten; nothing is proved of a table that holds it.
 */
public record ProfileTerms(List<ProfileRequirement> requirements, List<Outside> outside) {
    public ProfileTerms {
        requirements = List.copyOf(requirements);
        outside = List.copyOf(outside);
    }

    /** Kinds of data of which the regulation asks nothing. */
    public record Outside(String reason, List<PiiType> types) {
        public Outside {
            types = List.copyOf(types);
        }
    }

    boolean asksOf(PiiType type) {
        return requirements.stream().anyMatch(asked -> asked.types().contains(type));
    }

    /** Why no requirement is about a kind; empty for one that a requirement is about, and for one that was forgotten. */
    Optional<String> reasonFor(PiiType type) {
        return outside.stream()
                .filter(one -> one.types().contains(type))
                .map(Outside::reason)
                .findFirst();
    }

    boolean isForgotten(PiiType type) {
        return !asksOf(type) && reasonFor(type).isEmpty();
    }
}
