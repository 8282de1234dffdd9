package io.cupel.privacy.profile;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import java.util.List;

/**
 * One thing that a profile asks for.
 *
 * @param clause where it stands in the regulation
 * @param requirement in words
 * @param types the kinds of data it is about
 * @param action what the profile's rules do about them
 * @param config the action's settings
 * @param accepted the actions that meet the requirement
 */
public record ProfileRequirement(
        String clause, String requirement, List<PiiType> types, Action action, JsonNode config, List<Action> accepted) {
    public ProfileRequirement {
        types = List.copyOf(types);
        accepted = List.copyOf(accepted);
    }
}
