package io.cupel.privacy;

import io.cupel.privacy.domain.Profile;
import java.util.List;

/** A profile as it ships, with everything that it asks for. */
public record ProfileView(Profile profile, List<ProfileRequirement> requirements) {
    static ProfileView of(Profile profile) {
        return new ProfileView(profile, ProfileRules.requirements(profile));
    }
}
