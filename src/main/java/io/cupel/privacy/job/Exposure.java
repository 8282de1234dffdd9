package io.cupel.privacy.job;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.privacy.TransformPlan;
import io.cupel.privacy.domain.PiiCategory;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.risk.QuasiIdentifier;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import io.cupel.privacy.risk.SensitiveAttribute;
import io.cupel.privacy.transform.CellTransform;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which somebody may be recognised, and those whose values must not become known of a person. What the policy names counts;
 * where it is silent the kinds that were found do.
 */
record Exposure(List<QuasiIdentifier> quasiIdentifiers, List<SensitiveAttribute> sensitive) {
    /** What others know of a person, and what alone names nobody. */
    private static final Set<PiiType> KNOWN_TO_OTHERS = EnumSet.of(
            PiiType.AGE,
            PiiType.DATE_OF_BIRTH,
            PiiType.GENDER,
            PiiType.POSTAL_CODE,
            PiiType.CITY,
            PiiType.REGION,
            PiiType.COUNTRY,
            PiiType.MARITAL_STATUS,
            PiiType.NATIONALITY,
            PiiType.LANGUAGE,
            PiiType.OCCUPATION,
            PiiType.EDUCATION);

    static Exposure of(TransformPlan plan, DatasetTable table, List<CellTransform> changes) {
        Map<String, PiiType> types = new HashMap<>();
        plan.decisions().forEach(decision -> types.put(decision.column(), decision.type()));
        Map<String, CellTransform> changed = new HashMap<>();
        changes.forEach(change -> changed.put(change.column(), change));
        List<TableColumn> left = table.columns().stream()
                .filter(column -> !changed.containsKey(column.name())
                        || !changed.get(column.name()).dropsColumn())
                .toList();
        List<TableColumn> quasi =
                chosen(left, plan.settings().quasiIdentifiers(), column -> isQuasi(types.get(column.name())));
        List<TableColumn> sensitive =
                chosen(left, plan.settings().sensitiveColumns(), column -> isSensitive(types.get(column.name())));
        return new Exposure(
                quasi.stream()
                        .map(column -> QuasiIdentifier.of(column.name(), scale(column, changed.get(column.name()))))
                        .toList(),
                sensitive.stream()
                        .filter(column -> !quasi.contains(column))
                        .map(column -> new SensitiveAttribute(
                                column.name(), scale(column, changed.get(column.name())) != Scale.CATEGORY))
                        .toList());
    }

    List<String> names() {
        return quasiIdentifiers.stream().map(QuasiIdentifier::column).toList();
    }

    private static List<TableColumn> chosen(
            List<TableColumn> columns, @Nullable List<String> named, Predicate<TableColumn> proposed) {
        return columns.stream()
                .filter(named == null ? proposed : column -> named.contains(column.name()))
                .toList();
    }

    private static boolean isQuasi(@Nullable PiiType type) {
        return type != null && KNOWN_TO_OTHERS.contains(type);
    }

    private static boolean isSensitive(@Nullable PiiType type) {
        return type != null
                && (type == PiiType.INCOME
                        || type.category() == PiiCategory.SPECIAL_CATEGORY
                        || type.category() == PiiCategory.HEALTH);
    }

    private static Scale scale(TableColumn column, @Nullable CellTransform change) {
        if (change != null && change.turnsIntoText()) {
            return Scale.CATEGORY;
        }
        return switch (column.storage()) {
            case "DATE", "TIMESTAMP" -> Scale.ORDERED_TEXT;
            case "VARCHAR", "BOOLEAN" -> Scale.CATEGORY;
            default -> Scale.NUMBER;
        };
    }
}
