package io.cupel.privacy;

import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.profile.ProfileRequirement;
import io.cupel.privacy.profile.ProfileRules;
import io.cupel.privacy.profile.ProfileTerms;
import io.cupel.privacy.profile.ProfileTerms.Outside;
import java.util.List;

/**
 * A profile as it ships, with everything that it asks for.
 *
 * @param outside the kinds of data of which it asks nothing, and why
 */
public record ProfileView(Profile profile, List<ProfileRequirement> requirements, List<Outside> outside) {
    static ProfileView of(Profile profile) {
        ProfileTerms terms = ProfileRules.terms(profile);
        return new ProfileView(profile, terms.requirements(), terms.outside());
    }
}
