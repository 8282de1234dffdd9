package io.cupel.privacy.words;

import java.util.List;
import java.util.Set;

/**
 * Who bears a name.
 *
 * @param genders both for a name given to everybody; empty where the sources do not say
 * @param locales BCP 47 tags, the most telling first; a script is named where it is not the language's own: {@code ru-Latn}
 */
public record NameOrigin(Set<Gender> genders, List<String> locales) {
    public static final NameOrigin UNKNOWN = new NameOrigin(Set.of(), List.of());

    public NameOrigin {
        genders = Set.copyOf(genders);
        locales = List.copyOf(locales);
    }

    public static NameOrigin of(Gender gender, String locale) {
        return new NameOrigin(Set.of(gender), List.of(locale));
    }

    /** Whether this name says which one it is; a name that is borne by both says nothing. */
    public boolean tellsGender() {
        return genders.size() == 1;
    }

    boolean suits(Gender gender) {
        return genders.contains(gender);
    }
}
