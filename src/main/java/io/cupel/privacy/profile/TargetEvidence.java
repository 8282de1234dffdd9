package io.cupel.privacy.profile;

import io.cupel.privacy.domain.PolicyTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an output has reached of a policy's target; all but the target is null as long as nothing was measured.
 *
 * @param met null before there is an output
 * @param l the least of all sensitive columns
 * @param t the greatest of all sensitive columns
 */
public record TargetEvidence(
        PolicyTarget target,
        @Nullable Boolean met,
        @Nullable Long k,
        @Nullable Long l,
        @Nullable Double t) {
    boolean isMet() {
        return met != null && met;
    }

    String asked() {
        List<String> parts = new ArrayList<>();
        add(parts, "k at least ", target.k());
        add(parts, "l at least ", target.l());
        add(parts, "t at most ", target.t());
        return String.join(", ", parts);
    }

    String measured() {
        if (met == null) {
            return "Nothing has been transformed yet";
        }
        List<String> parts = new ArrayList<>();
        add(parts, "k is ", k);
        add(parts, "l is ", l);
        add(parts, "t is ", t == null ? null : String.format(Locale.ROOT, "%.3f", t));
        return parts.isEmpty() ? "There is no quasi-identifier to measure by" : String.join(", ", parts);
    }

    private static void add(List<String> parts, String words, @Nullable Object figure) {
        if (figure != null) {
            parts.add(words + figure);
        }
    }
}
