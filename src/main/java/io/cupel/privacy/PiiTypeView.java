package io.cupel.privacy;

import io.cupel.privacy.detect.TypeEntry;
import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.domain.Regime;
import io.cupel.privacy.profile.ProfileRules;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of personal data.
 *
 * @param profiles whose rules are about it
 * @param example fictitious
 * @param detection how it is told from anything else
 * @param toldByValues whether its values alone suffice; else a header or a neighbouring column must speak too
 */
public record PiiTypeView(
        PiiType name,
        String label,
        PiiCategory category,
        List<Profile> profiles,
        List<Regime> regimes,
        String example,
        String detection,
        boolean toldByValues) {
    static PiiTypeView of(TypeEntry entry) {
        PiiType type = entry.type();
        return new PiiTypeView(
                type,
                entry.label(),
                type.category(),
                Arrays.stream(Profile.values())
                        .filter(profile -> isAbout(profile, type))
                        .toList(),
                type.regimes().stream().sorted().toList(),
                entry.example(),
                entry.detection(),
                entry.isToldByValues());
    }

    private static boolean isAbout(Profile profile, PiiType type) {
        return ProfileRules.requirements(profile).stream()
                .anyMatch(asked -> asked.types().contains(type));
    }
}
