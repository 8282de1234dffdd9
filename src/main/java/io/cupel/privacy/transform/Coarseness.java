package io.cupel.privacy.transform;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.ActionConfig.Generalize;

/** Compares what the settings of an action leave to be seen of a kind of data. */
public final class Coarseness {
    private Coarseness() {}

    /**
     * Whether a value shows no more under the one config than under the other. Groups of a rule's own are taken for as coarse as other such
     * groups, unless one of them is the value itself: nobody can tell what their names mean.
     *
     * @param config as stored, so checked; what it leaves out is what suits the kind
     * @param limit of the same action
     */
    public static boolean showsNoMore(PiiType type, Action action, JsonNode config, JsonNode limit) {
        return switch (action) {
            case MASK -> mask(type, config).showsNoMoreThan(mask(type, limit));
            case GENERALIZE -> isAsCoarse(type, generalize(config), generalize(limit));
            case REDACT, HASH, PSEUDONYMIZE, ENCRYPT, SUPPRESS -> true;
        };
    }

    private static Mask mask(PiiType type, JsonNode config) {
        return MaskRules.of(type, Json.MAPPER.convertValue(config, ActionConfig.Mask.class));
    }

    private static Generalize generalize(JsonNode config) {
        return Json.MAPPER.convertValue(config, Generalize.class);
    }

    private static boolean isAsCoarse(PiiType type, Generalize config, Generalize limit) {
        return Generalization.grain(type, config).isAtLeastAsCoarseAs(Generalization.grain(type, limit))
                && !keepsValue(config);
    }

    private static boolean keepsValue(Generalize config) {
        return config.groups() != null
                && config.groups().entrySet().stream()
                        .anyMatch(group -> CanonicalForm.WORDS
                                .of(group.getKey())
                                .equals(CanonicalForm.WORDS.of(group.getValue())));
    }
}
