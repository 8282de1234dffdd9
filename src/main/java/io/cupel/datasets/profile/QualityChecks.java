package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.QualityCheck;
import io.cupel.datasets.domain.QualityIssue;
import io.cupel.datasets.domain.QualityReport;
import io.cupel.datasets.domain.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Looks for what hurts learning and takes points off a hundred.
 *
 * <p>Each check has a weight ({@link QualityCheck}) and a badness: for missing values and duplicate rows twice their
 * share of all cells or rows; for findings about columns five times the share of columns found (twice for outliers and
 * high cardinality, which are often harmless); for imbalance and leakage, one finding is all. Never more than one.
 */
final class QualityChecks {
    private static final double MUCH_MISSING = 0.05;
    private static final double NUMBERS_WITH_EXCEPTIONS = 0.5;
    private static final double MANY_OUTLIERS = 0.01;
    private static final double MOSTLY_DIFFERENT = 0.5;
    private static final long MANY_LEVELS = 50;
    private static final double ONE_SIDED_TARGET = 0.8;
    private static final double ONE_SIDED = 0.95;

    private final ProfiledTable table;
    private final List<ColumnProfile> columns;
    private final List<QualityIssue> issues = new ArrayList<>();
    private final Map<QualityCheck, Double> badness = new EnumMap<>(QualityCheck.class);

    QualityChecks(ProfiledTable table, List<ColumnProfile> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The worst findings first. */
    QualityReport report() {
        missingValues();
        constants();
        mixedTypes();
        outliers();
        highCardinality();
        imbalance();
        duplicates();
        leakage();
        issues.sort(Comparator.comparing(QualityIssue::severity).reversed().thenComparing(QualityIssue::check));
        return new QualityReport(score(), issues);
    }

    private double score() {
        double lost = badness.entrySet().stream()
                .mapToDouble(check -> check.getKey().weight() * Math.min(1, check.getValue()))
                .sum();
        return Math.round((100 - lost) * 10) / 10.0;
    }

    private void missingValues() {
        long missing = 0;
        for (ColumnProfile column : columns) {
            missing += column.missing();
            double share = share(column.missing());
            if (share > MUCH_MISSING) {
                Severity severity = share > 0.5 ? Severity.HIGH : share > 0.2 ? Severity.MEDIUM : Severity.LOW;
                found(
                        QualityCheck.MISSING_VALUES,
                        severity,
                        column,
                        percent(share) + " of the values are missing",
                        share);
            }
        }
        badness.put(QualityCheck.MISSING_VALUES, 2 * share(missing) / columns.size());
    }

    private void constants() {
        each(
                QualityCheck.CONSTANT,
                5,
                column -> column.unique() <= 1,
                column -> found(
                        QualityCheck.CONSTANT,
                        Severity.MEDIUM,
                        column,
                        "Every row has the same value, or none",
                        (double) column.unique()));
    }

    private void mixedTypes() {
        each(
                QualityCheck.MIXED_TYPES,
                5,
                column -> numericShare(column) >= NUMBERS_WITH_EXCEPTIONS && numericShare(column) < 1,
                column -> found(
                        QualityCheck.MIXED_TYPES,
                        Severity.MEDIUM,
                        column,
                        percent(numericShare(column)) + " of the values are numbers, the others are not",
                        numericShare(column)));
    }

    private void outliers() {
        each(
                QualityCheck.OUTLIERS,
                2,
                column -> outlierShare(column) > MANY_OUTLIERS,
                column -> found(
                        QualityCheck.OUTLIERS,
                        Severity.LOW,
                        column,
                        percent(outlierShare(column)) + " of the values lie far outside of the quartiles",
                        outlierShare(column)));
    }

    private void highCardinality() {
        each(
                QualityCheck.HIGH_CARDINALITY,
                2,
                this::isHighCardinality,
                column -> found(
                        QualityCheck.HIGH_CARDINALITY,
                        Severity.LOW,
                        column,
                        column.unique() + " different values tell a model little",
                        (double) column.unique()));
    }

    private void imbalance() {
        ColumnProfile target = LikelyTarget.of(columns);
        for (ColumnProfile column : columns) {
            double share = majority(column);
            boolean isTarget = column.equals(target);
            if (isTarget && share >= ONE_SIDED_TARGET) {
                badness.put(QualityCheck.IMBALANCE, 1.0);
            }
            if (share >= (isTarget ? ONE_SIDED_TARGET : ONE_SIDED)) {
                found(
                        QualityCheck.IMBALANCE,
                        isTarget ? Severity.MEDIUM : Severity.LOW,
                        column,
                        percent(share) + " of the values are the same",
                        share);
            }
        }
    }

    private void duplicates() {
        DuplicateSearch search = new DuplicateSearch(table, columns);
        double rows = share(search.duplicateRows());
        badness.put(QualityCheck.DUPLICATE_ROWS, 2 * rows);
        if (rows > 0) {
            Severity severity = rows > 0.1 ? Severity.HIGH : Severity.MEDIUM;
            issues.add(new QualityIssue(
                    QualityCheck.DUPLICATE_ROWS,
                    severity,
                    null,
                    percent(rows) + " of the rows repeat an earlier row",
                    rows));
        }
        List<DuplicateSearch.Pair> pairs = search.duplicateColumns();
        badness.put(QualityCheck.DUPLICATE_COLUMNS, 5.0 * pairs.size() / columns.size());
        pairs.forEach(pair -> found(
                QualityCheck.DUPLICATE_COLUMNS,
                Severity.MEDIUM,
                pair.second(),
                "Has the same values as " + pair.first().name(),
                1));
    }

    private void leakage() {
        ColumnProfile target = LikelyTarget.of(columns);
        if (target == null) {
            return;
        }
        for (LeakageSearch.Leak leak : new LeakageSearch(table, columns, target).leaks()) {
            badness.put(QualityCheck.LEAKAGE, 1.0);
            found(
                    QualityCheck.LEAKAGE,
                    Severity.HIGH,
                    leak.column(),
                    "Tells the value of " + target.name() + " almost alone; will it be known when predicting?",
                    leak.strength());
        }
    }

    private void each(
            QualityCheck check, double factor, Predicate<ColumnProfile> isBad, Consumer<ColumnProfile> report) {
        List<ColumnProfile> bad = columns.stream().filter(isBad).toList();
        badness.put(check, factor * bad.size() / columns.size());
        bad.forEach(report);
    }

    private void found(QualityCheck check, Severity severity, ColumnProfile column, String message, double value) {
        issues.add(new QualityIssue(check, severity, column.name(), message, value));
    }

    private boolean isHighCardinality(ColumnProfile column) {
        long values = table.rows() - column.missing();
        return column.dtype() == ColumnType.TEXT
                && column.unique() > MANY_LEVELS
                && column.unique() > values * MOSTLY_DIFFERENT;
    }

    private double outlierShare(ColumnProfile column) {
        return column.dtype() == ColumnType.NUMERIC && column.outliers() != null ? share(column.outliers()) : 0;
    }

    private double numericShare(ColumnProfile column) {
        long values = table.rows() - column.missing();
        return column.numericTexts() == null || values == 0 ? 0 : (double) column.numericTexts() / values;
    }

    /** The share of the most frequent value, in columns of classes. */
    private double majority(ColumnProfile column) {
        boolean hasClasses = column.dtype() == ColumnType.CATEGORICAL || column.dtype() == ColumnType.BOOLEAN;
        return hasClasses && column.unique() > 1 && !column.topValues().isEmpty()
                ? (double) column.topValues().get(0).count() / (table.rows() - column.missing())
                : 0;
    }

    private double share(long rows) {
        return (double) rows / table.rows();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.001 ? "%.3f %%" : "%.1f %%", 100 * share);
    }
}
