package io.cupel.privacy.profile;

import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The profiles as they ship, one resource each; a custom one asks for nothing. */
public final class ProfileRules {
    private static final Map<Profile, ProfileTerms> PROFILES = load();

    private static final ProfileTerms NONE = new ProfileTerms(List.of(), List.of());

    private ProfileRules() {}

    public static ProfileTerms terms(Profile profile) {
        return PROFILES.getOrDefault(profile, NONE);
    }

    public static List<ProfileRequirement> requirements(Profile profile) {
        return terms(profile).requirements();
    }

    /** One rule for each kind of data that the profile is about. */
    public static List<ProfileRule> of(Profile profile) {
        return requirements(profile).stream()
                .flatMap(asked -> asked.types().stream()
                        .map(type -> new ProfileRule(type, asked.action(), asked.config(), asked.clause())))
                .toList();
    }

    private static Map<Profile, ProfileTerms> load() {
        Map<Profile, ProfileTerms> profiles = new EnumMap<>(Profile.class);
        for (Profile profile : Profile.values()) {
            if (profile != Profile.CUSTOM) {
                profiles.put(profile, read("/privacy/profiles/" + Json.wireName(profile) + ".json"));
            }
        }
        return profiles;
    }

    private static ProfileTerms read(String resource) {
        try (InputStream json = ProfileRules.class.getResourceAsStream(resource)) {
            return Json.MAPPER.readValue(json, ProfileTerms.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("A profile cannot be read", damaged);
        }
    }
}
