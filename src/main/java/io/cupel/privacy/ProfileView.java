package io.cupel.privacy;

import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.profile.ProfileRequirement;
import io.cupel.privacy.profile.ProfileRules;
import java.util.List;

/** A profile as it ships, with everything that it asks for. */
public record ProfileView(Profile profile, List<ProfileRequirement> requirements) {
    static ProfileView of(Profile profile) {
        return new ProfileView(profile, ProfileRules.requirements(profile));
    }
}
