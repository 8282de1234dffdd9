package io.cupel.experiments;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.Task;
import io.cupel.experiments.domain.ExperimentError;

/** Refuses a target that nothing can be learnt about, before any job is queued. */
final class TargetRules {
    /** More is an identifier or a text, and would train for days. */
    static final int MOST_CLASSES = 1_000;

    /** Below it no fold has anything to learn from. */
    static final int FEWEST_ROWS = 10;

    private TargetRules() {}

    /** @throws io.cupel.platform.error.DomainException with the reason */
    static TableColumn check(DatasetTable table, String name, Task task) {
        TableColumn target = table.find(name).orElseThrow(ExperimentError.TARGET_NOT_FOUND::exception);
        if (!EngineColumn.canBeNamed(name)) {
            throw ExperimentError.TARGET_UNNAMEABLE.exception();
        }
        if (target.unique() == 0) {
            throw ExperimentError.TARGET_ALL_MISSING.exception();
        }
        if (task == Task.CLASSIFICATION) {
            checkClasses(target);
        } else {
            checkNumbers(target);
        }
        if (table.rows() - target.missing() < FEWEST_ROWS) {
            throw ExperimentError.TOO_FEW_ROWS.with(FEWEST_ROWS);
        }
        return target;
    }

    private static void checkClasses(TableColumn target) {
        if (target.unique() == 1) {
            throw ExperimentError.TARGET_ONE_CLASS.exception();
        }
        if (target.unique() > MOST_CLASSES) {
            throw ExperimentError.TARGET_TOO_MANY_CLASSES.with(MOST_CLASSES);
        }
    }

    private static void checkNumbers(TableColumn target) {
        if (!target.isNumeric()) {
            throw ExperimentError.TARGET_NOT_NUMERIC.exception();
        }
        if (target.unique() == 1) {
            throw ExperimentError.TARGET_CONSTANT.exception();
        }
    }
}
