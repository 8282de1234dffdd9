package io.cupel.privacy.job;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.PolicyTarget;
import io.cupel.privacy.plan.Decision;
import io.cupel.privacy.plan.TransformPlan;
import io.cupel.privacy.risk.AttributeRoles;
import io.cupel.privacy.risk.QuasiIdentifier;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import io.cupel.privacy.risk.SensitiveAttribute;
import io.cupel.privacy.transform.CellTransform;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which somebody may be recognised, and those whose values must not become known of a person. What the policy names counts;
 * where it is silent the kinds that were found do.
 */
record Exposure(List<QuasiIdentifier> quasiIdentifiers, List<SensitiveAttribute> sensitive) {
    static Exposure of(TransformPlan plan, DatasetTable table, List<CellTransform> changes) {
        Map<String, PiiType> found =
                plan.decisions().stream().collect(Collectors.toMap(Decision::column, Decision::type));
        Map<String, CellTransform> changed =
                changes.stream().collect(Collectors.toMap(CellTransform::column, Function.identity()));
        List<TableColumn> left = table.columns().stream()
                .filter(column -> !isDropped(changed.get(column.name())))
                .toList();
        List<QuasiIdentifier> quasi = quasi(left, plan.settings().quasiIdentifiers(), found).stream()
                .map(one -> afterChange(one, changed.get(one.column())))
                .toList();
        Set<String> taken = new HashSet<>();
        quasi.forEach(one -> taken.add(one.column()));
        List<SensitiveAttribute> sensitive = sensitive(left, plan.settings().sensitiveColumns(), found).stream()
                .filter(one -> !taken.contains(one.column()))
                .map(one -> afterChange(one, changed.get(one.column())))
                .toList();
        return new Exposure(quasi, sensitive);
    }

    /**
     * The kinds that no text may tell while the policy has a target, since beside the coarser column an exact word in a text makes a class of one
     * again. Those of the columns that people hide by, and whatever tells the same.
     */
    static Set<PiiType> kindsToHide(TransformPlan plan, DatasetTable table) {
        if (plan.settings().target() == null) {
            return Set.of();
        }
        Map<String, PiiType> found =
                plan.decisions().stream().collect(Collectors.toMap(Decision::column, Decision::type));
        Set<PiiType> kinds = EnumSet.noneOf(PiiType.class);
        Stream.concat(
                        quasi(table.columns(), plan.settings().quasiIdentifiers(), found).stream()
                                .map(QuasiIdentifier::column),
                        sensitive(table.columns(), plan.settings().sensitiveColumns(), found).stream()
                                .map(SensitiveAttribute::column))
                .map(found::get)
                .filter(type -> type != null && type != PiiType.FREE_TEXT)
                .forEach(kinds::add);
        return AttributeRoles.withKin(kinds);
    }

    /** Whether there is something to measure for everything that the target asks; else nobody can say that it is reached. */
    boolean canBeHeldAgainst(PolicyTarget target) {
        boolean asksOfSensitive = target.l() != null || target.t() != null;
        return !quasiIdentifiers.isEmpty() && !(asksOfSensitive && sensitive.isEmpty());
    }

    List<String> names() {
        return quasiIdentifiers.stream().map(QuasiIdentifier::column).toList();
    }

    private static List<QuasiIdentifier> quasi(
            List<TableColumn> columns, @Nullable List<String> named, Map<String, PiiType> found) {
        return named == null
                ? AttributeRoles.quasiIdentifiers(columns, found)
                : named(columns, named).stream()
                        .map(column -> AttributeRoles.quasiIdentifier(column, found))
                        .toList();
    }

    private static List<SensitiveAttribute> sensitive(
            List<TableColumn> columns, @Nullable List<String> named, Map<String, PiiType> found) {
        return named == null
                ? AttributeRoles.sensitive(columns, found)
                : named(columns, named).stream().map(AttributeRoles::sensitive).toList();
    }

    private static List<TableColumn> named(List<TableColumn> columns, List<String> names) {
        return columns.stream().filter(column -> names.contains(column.name())).toList();
    }

    private static boolean isDropped(@Nullable CellTransform change) {
        return change != null && change.dropsColumn();
    }

    /** Words have no order: by its letters 100000-109999 stands before 20000-29999. The same counts before the change, to compare like with like. */
    private static SensitiveAttribute afterChange(SensitiveAttribute one, @Nullable CellTransform change) {
        boolean isWord = change != null && change.turnsIntoText();
        return isWord ? new SensitiveAttribute(one.column(), false) : one;
    }

    /** Numbers that have become words have no order any more. A ciphertext or a hash has none whatever it is written with. */
    private static QuasiIdentifier afterChange(QuasiIdentifier one, @Nullable CellTransform change) {
        if (change != null && (change.action() == Action.ENCRYPT || change.action() == Action.HASH)) {
            return QuasiIdentifier.of(one.column(), Scale.OPAQUE);
        }
        boolean isWord = change != null && change.turnsIntoText() && one.scale() == Scale.NUMBER;
        return isWord ? QuasiIdentifier.of(one.column(), Scale.CATEGORY) : one;
    }
}
