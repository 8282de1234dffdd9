package io.cupel.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.engine.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {
    @ParameterizedTest
    @CsvSource({
        "CATEGORICAL, 0, 1, CLASSIFICATION, target_column has only one class",
        "CATEGORICAL, 100, 0, CLASSIFICATION, target_column has no values",
        "NUMERIC, 100, 0, REGRESSION, target_column has no values",
        "TEXT, 0, 90, REGRESSION, 'target_column is not numeric, as a regression needs'",
        "CATEGORICAL, 0, 3, REGRESSION, 'target_column is not numeric, as a regression needs'",
        "NUMERIC, 0, 1, REGRESSION, target_column has only one value",
        "ID, 0, 2000, CLASSIFICATION, target_column has more than 1000 classes",
        "NUMERIC, 95, 3, REGRESSION, Dataset has too few rows to train on: at least 10 are needed"
    })
    void refusesWhatCannotBeLearnt(ColumnType type, long missing, long unique, Task task, String reason) {
        DatasetTable table = Tables.of(Tables.column("y", type, missing, unique), Tables.number("x"));

        assertThatThrownBy(() -> TargetRules.check(table, "y", task)).hasMessage(reason);
    }

    @Test
    void refusesATargetThatIsNotThere() {
        DatasetTable table = Tables.of(Tables.number("x"));

        assertThatThrownBy(() -> TargetRules.check(table, "y", Task.REGRESSION))
                .hasMessage("target_column not found in dataset");
    }

    @Test
    void takesNumbersAsClasses() {
        DatasetTable table = Tables.of(Tables.column("y", ColumnType.NUMERIC, 0, 2), Tables.number("x"));

        assertThat(TargetRules.check(table, "y", Task.CLASSIFICATION).name()).isEqualTo("y");
    }
}
