package io.cupel.privacy.profile;

import io.cupel.privacy.domain.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the output of a session meets its policy's profile.
 *
 * @param compliant whether every requirement is met
 * @param isTransformed whether there is an output; else this is what the next transformation would come to
 * @param uncoveredColumns personal columns that no requirement of the profile is about
 * @param outside the same columns, as far as the profile says why it asks nothing of them
 * @param ignoredColumns columns in which personal data was found, but somebody said that they hold none
 */
public record ComplianceReport(
        Profile profile,
        boolean compliant,
        boolean isTransformed,
        List<CheckedRequirement> requirements,
        List<String> uncoveredColumns,
        List<OutsideColumn> outside,
        List<String> ignoredColumns) {
    public ComplianceReport {
        requirements = List.copyOf(requirements);
        uncoveredColumns = List.copyOf(uncoveredColumns);
        outside = List.copyOf(outside);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** @param evidence what the verdict rests on, in words */
    public record CheckedRequirement(
            String clause, String requirement, boolean passed, String evidence, List<CheckedColumn> columns) {}

    /** @param action what is done to it; null for nothing */
    public record CheckedColumn(
            String column, String piiType, @Nullable String action, boolean passed, boolean isIgnored) {}

    /** @param reason why the profile asks nothing of such data */
    public record OutsideColumn(String column, String piiType, String reason) {}
}
