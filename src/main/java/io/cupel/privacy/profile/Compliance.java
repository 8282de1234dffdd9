package io.cupel.privacy.profile;

import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Profile;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.profile.ComplianceReport.CheckedColumn;
import io.cupel.privacy.profile.ComplianceReport.CheckedRequirement;
import io.cupel.privacy.profile.ComplianceReport.OutsideColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is done to each personal column against what a profile asks for. A column in which detection found personal data and that somebody
 * ignores fails the requirement of what was found: nothing is done to it, and no word of a person proves that nothing had to be.
 */
public final class Compliance {
    private static final String POLICY = "policy";

    private Compliance() {}

    /**
     * @param isTransformed whether the decisions have been carried out
     * @param target null when the policy has none
     */
    public static ComplianceReport report(
            Profile profile, List<Decision> decisions, boolean isTransformed, @Nullable TargetEvidence target) {
        return report(profile, ProfileRules.terms(profile), decisions, isTransformed, target);
    }

    static ComplianceReport report(
            Profile profile,
            ProfileTerms terms,
            List<Decision> decisions,
            boolean isTransformed,
            @Nullable TargetEvidence target) {
        List<CheckedRequirement> checked = new ArrayList<>();
        terms.requirements().forEach(asked -> checked.add(check(asked, decisions)));
        checked.add(profile == Profile.CUSTOM ? everyColumnHasARule(decisions) : nothingIsForgotten(terms, decisions));
        if (target != null) {
            checked.add(target(target));
        }
        boolean allPassed = checked.stream().allMatch(CheckedRequirement::passed);
        return new ComplianceReport(
                profile,
                allPassed && isTransformed,
                isTransformed,
                checked,
                uncovered(profile, terms, decisions),
                outside(terms, decisions),
                decisions.stream()
                        .filter(Decision::isIgnored)
                        .map(Decision::column)
                        .toList());
    }

    private static CheckedRequirement check(ProfileRequirement asked, List<Decision> decisions) {
        List<CheckedColumn> columns = decisions.stream()
                .filter(decision -> asked.types().contains(decision.type()))
                .map(decision -> column(decision, asked.isMetBy(decision.type(), decision.action(), decision.config())))
                .toList();
        return requirement(asked.clause(), asked.requirement(), columns);
    }

    /** A policy of one's own asks for what its author decided: that nothing personal is left without a decision. */
    private static CheckedRequirement everyColumnHasARule(List<Decision> decisions) {
        List<CheckedColumn> columns = decisions.stream()
                .map(decision -> column(decision, decision.action() != null))
                .toList();
        return requirement(POLICY, "Every personal column has an enabled rule", columns);
    }

    /** A column that no clause is about is proof of nothing unless the profile says why it asks nothing of it. */
    private static CheckedRequirement nothingIsForgotten(ProfileTerms terms, List<Decision> decisions) {
        List<CheckedColumn> columns = decisions.stream()
                .filter(decision -> terms.isForgotten(decision.type()))
                .map(decision -> column(decision, false))
                .toList();
        String names = columns.stream().map(CheckedColumn::column).collect(Collectors.joining(", "));
        return new CheckedRequirement(
                "profile",
                "The profile speaks of every kind of personal data in the table",
                columns.isEmpty(),
                columns.isEmpty() ? "It speaks of all that was found" : "It is silent about " + names,
                columns);
    }

    private static CheckedRequirement target(TargetEvidence target) {
        return new CheckedRequirement(
                POLICY,
                "The output reaches the policy's target: " + target.asked(),
                target.isMet(),
                target.measured(),
                List.of());
    }

    private static CheckedRequirement requirement(String clause, String text, List<CheckedColumn> columns) {
        long failed = columns.stream().filter(column -> !column.passed()).count();
        return new CheckedRequirement(clause, text, failed == 0, evidence(columns, failed), columns);
    }

    private static String evidence(List<CheckedColumn> columns, long failed) {
        if (columns.isEmpty()) {
            return "No column with such data was found";
        }
        if (failed == 0) {
            return "All " + columns.size() + " columns with such data are treated as asked";
        }
        long ignored = columns.stream().filter(CheckedColumn::isIgnored).count();
        return failed + " of " + columns.size() + " columns with such data are not treated as asked"
                + (ignored == 0 ? "" : ", " + ignored + " of them ignored by hand");
    }

    private static CheckedColumn column(Decision decision, boolean passed) {
        return new CheckedColumn(
                decision.column(),
                Json.wireName(decision.type()),
                decision.action() == null ? null : Json.wireName(decision.action()),
                passed,
                decision.isIgnored());
    }

    private static List<String> uncovered(Profile profile, ProfileTerms terms, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.isIgnored())
                .filter(decision ->
                        profile == Profile.CUSTOM ? decision.action() == null : !terms.asksOf(decision.type()))
                .map(Decision::column)
                .toList();
    }

    private static List<OutsideColumn> outside(ProfileTerms terms, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> !decision.isIgnored())
                .flatMap(decision -> terms.reasonFor(decision.type()).stream()
                        .map(reason -> new OutsideColumn(decision.column(), Json.wireName(decision.type()), reason)))
                .toList();
    }
}
