package io.cupel.experiments;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineColumn.Kind;
import io.cupel.engine.Task;
import io.cupel.experiments.domain.ExperimentError;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a run is given, and how they are read. Left to itself it drops what names a row, what never varies and free text:
 * such columns teach nothing that holds for a new row, and make some algorithms fail.
 *
 * @param columns the target and the special columns included, in the table's order
 * @param leftOut one sentence for each column that was dropped
 */
record ColumnChoice(List<EngineColumn> columns, List<String> leftOut) {
    private static final List<Object> CONFIG = List.of("body", "config");

    ColumnChoice {
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @throws InvalidInputException for names in the configuration that the table does not have, or that cannot be what they are
     *     asked to be
     */
    static ColumnChoice of(DatasetTable table, String target, Task task, TrainingConfig config) {
        checkNames(table, target, config);
        Set<String> special = new HashSet<>();
        special.add(target);
        addIfGiven(special, config.weightsColumn());
        addIfGiven(special, config.foldColumn());
        List<EngineColumn> columns = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            if (special.contains(column.name())) {
                columns.add(new EngineColumn(column.name(), specialKind(column, target, task, config)));
            } else if (isFeature(column, config.featureColumns(), leftOut)) {
                columns.add(new EngineColumn(column.name(), kind(column)));
            }
        }
        if (columns.size() <= special.size()) {
            throw ExperimentError.NO_FEATURES.exception();
        }
        return new ColumnChoice(columns, leftOut);
    }

    private static boolean isFeature(TableColumn column, @Nullable List<String> wanted, List<String> leftOut) {
        if (wanted != null) {
            return wanted.contains(column.name());
        }
        String reason = reasonToDrop(column);
        if (reason != null) {
            leftOut.add("Column %s is left out: %s".formatted(column.name(), reason));
        }
        return reason == null;
    }

    private static @Nullable String reasonToDrop(TableColumn column) {
        if (!EngineColumn.canBeNamed(column.name())) {
            return "its name has characters that models cannot keep";
        }
        if (column.unique() == 0) {
            return "it has no values";
        }
        if (column.unique() == 1 && column.missing() == 0) {
            return "it has the same value in every row";
        }
        return switch (column.type()) {
            case ID -> "it names the row";
            case TEXT -> "it is free text";
            case NUMERIC, CATEGORICAL, BOOLEAN, DATETIME -> null;
        };
    }

    private static Kind specialKind(TableColumn column, String target, Task task, TrainingConfig config) {
        if (column.name().equals(target)) {
            return task == Task.CLASSIFICATION ? Kind.CATEGORICAL : Kind.NUMERIC;
        }
        boolean weights = column.name().equals(config.weightsColumn());
        return weights || column.isNumeric() ? Kind.NUMERIC : Kind.CATEGORICAL;
    }

    private static Kind kind(TableColumn column) {
        if (column.type() == ColumnType.DATETIME) {
            return Kind.TIME;
        }
        boolean number = column.type() == ColumnType.NUMERIC || (column.type() == ColumnType.ID && column.isNumeric());
        return number ? Kind.NUMERIC : Kind.CATEGORICAL;
    }

    private static void checkNames(DatasetTable table, String target, TrainingConfig config) {
        List<Fault> faults = new ArrayList<>();
        List<String> wanted = config.featureColumns() == null ? List.of() : config.featureColumns();
        for (int i = 0; i < wanted.size(); i++) {
            checkFeature(table, target, wanted.get(i), List.of("body", "config", "feature_columns", i), faults);
        }
        checkSpecial(table, target, "weights_column", config.weightsColumn(), faults);
        checkSpecial(table, target, "fold_column", config.foldColumn(), faults);
        table.find(config.weightsColumn() == null ? "" : config.weightsColumn())
                .filter(column -> !column.isNumeric())
                .ifPresent(column -> faults.add(fault("weights_column", "column is not numeric")));
        if (config.foldColumn() != null && config.foldColumn().equals(config.weightsColumn())) {
            faults.add(fault("fold_column", "column is the weights_column already"));
        }
        InvalidInputException.throwIfAny(faults);
    }

    private static void checkFeature(
            DatasetTable table, String target, @Nullable String name, List<Object> loc, List<Fault> faults) {
        if (name == null || table.find(name).isEmpty()) {
            faults.add(new Fault(loc, "column not found in dataset", "value_error"));
        } else if (name.equals(target)) {
            faults.add(new Fault(loc, "the target cannot be a feature", "value_error"));
        } else if (!EngineColumn.canBeNamed(name)) {
            faults.add(new Fault(loc, "column has a name that cannot be trained on: rename it", "value_error"));
        }
    }

    private static void checkSpecial(
            DatasetTable table, String target, String field, @Nullable String name, List<Fault> faults) {
        if (name == null) {
            return;
        }
        if (table.find(name).isEmpty() || !EngineColumn.canBeNamed(name)) {
            faults.add(fault(field, "column not found in dataset"));
        } else if (name.equals(target)) {
            faults.add(fault(field, "column is the target"));
        }
    }

    private static Fault fault(String field, String message) {
        return new Fault(Fault.at(CONFIG, field), message, "value_error");
    }

    private static void addIfGiven(Set<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }
}
