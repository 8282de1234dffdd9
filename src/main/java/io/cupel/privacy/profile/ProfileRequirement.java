package io.cupel.privacy.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.Coarseness;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a profile asks for.
 *
 * @param clause where it stands in the regulation
 * @param requirement in words
 * @param types the kinds of data it is about
 * @param action what the profile's rules do about them
 * @param config the action's settings
 * @param accepted the actions that meet the requirement, as long as they leave no more to be seen than their limit
 * @param limits of accepted actions; several for one action are alternatives. Without one it is the profile's own config for the profile's own
 *     action, and for others what suits the kind of data
 */
public record ProfileRequirement(
        String clause,
        String requirement,
        List<PiiType> types,
        Action action,
        JsonNode config,
        List<Action> accepted,
        List<Limit> limits) {
    private static final JsonNode UNSET = JsonNodeFactory.instance.objectNode();

    public ProfileRequirement {
        types = List.copyOf(types);
        accepted = List.copyOf(accepted);
        limits = List.copyOf(Objects.requireNonNullElse(limits, List.of()));
    }

    /** The settings with which an action leaves as much to be seen as a requirement bears. */
    public record Limit(Action action, JsonNode config) {}

    /**
     * @param done null for nothing
     * @param settings of the action; null and an empty object leave everything to the kind of data
     */
    public boolean isMetBy(PiiType type, @Nullable Action done, @Nullable JsonNode settings) {
        if (done == null || !accepted.contains(done)) {
            return false;
        }
        JsonNode given = settings == null || settings.isNull() ? UNSET : settings;
        return limitsOf(done).stream().anyMatch(limit -> Coarseness.showsNoMore(type, done, given, limit));
    }

    private List<JsonNode> limitsOf(Action done) {
        List<JsonNode> stated = limits.stream()
                .filter(limit -> limit.action() == done)
                .map(Limit::config)
                .toList();
        return stated.isEmpty() ? List.of(done == action ? config : UNSET) : stated;
    }
}
