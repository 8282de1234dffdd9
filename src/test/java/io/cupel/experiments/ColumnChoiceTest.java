package io.cupel.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineColumn.Kind;
import io.cupel.engine.Task;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.error.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {
    private static final TrainingConfig ANY = Configs.of("{}");

    @Test
    void leavesOutWhatTeachesNothingAndSaysWhy() {
        DatasetTable table = Tables.of(
                Tables.column("row", ColumnType.ID, 0, 100),
                Tables.column("same", ColumnType.CATEGORICAL, 0, 1),
                Tables.column("empty", ColumnType.NUMERIC, 100, 0),
                Tables.column("words", ColumnType.TEXT, 0, 98),
                Tables.column("two\nlines", ColumnType.NUMERIC, 0, 50),
                Tables.number("x"),
                Tables.category("y", 2));

        ColumnChoice choice = ColumnChoice.of(table, "y", Task.CLASSIFICATION, ANY);

        assertThat(choice.columns()).extracting(EngineColumn::name).containsExactly("x", "y");
        assertThat(choice.leftOut())
                .hasSize(5)
                .contains("Column row is left out: it names the row", "Column words is left out: it is free text");
    }

    @Test
    void keepsAColumnWhoseOnlyValueIsOftenMissing() {
        DatasetTable table = Tables.of(Tables.column("flag", ColumnType.CATEGORICAL, 40, 1), Tables.category("y", 2));

        assertThat(ColumnChoice.of(table, "y", Task.CLASSIFICATION, ANY).columns())
                .hasSize(2);
    }

    @Test
    void readsEachColumnByItsMeaning() {
        DatasetTable table = Tables.of(
                Tables.column("when", ColumnType.DATETIME, 0, 80),
                Tables.column("flag", ColumnType.BOOLEAN, 0, 2),
                Tables.number("x"),
                Tables.column("y", ColumnType.NUMERIC, 0, 2));

        assertThat(ColumnChoice.of(table, "y", Task.CLASSIFICATION, ANY).columns())
                .containsExactly(
                        new EngineColumn("when", Kind.TIME),
                        new EngineColumn("flag", Kind.CATEGORICAL),
                        new EngineColumn("x", Kind.NUMERIC),
                        new EngineColumn("y", Kind.CATEGORICAL));
    }

    @Test
    void takesExactlyTheWantedColumnsEvenIdentifiers() {
        DatasetTable table =
                Tables.of(Tables.column("row", ColumnType.ID, 0, 100), Tables.number("x"), Tables.number("y"));

        ColumnChoice choice =
                ColumnChoice.of(table, "y", Task.REGRESSION, Configs.of("{\"feature_columns\":[\"row\"]}"));

        assertThat(choice.columns()).extracting(EngineColumn::name).containsExactly("row", "y");
        assertThat(choice.leftOut()).isEmpty();
    }

    @Test
    void namesEveryWrongColumnByItsPlace() {
        DatasetTable table = Tables.of(Tables.number("x"), Tables.category("c", 3), Tables.number("y"));
        TrainingConfig config =
                Configs.of("{\"feature_columns\":[\"x\",\"z\",\"y\"],\"weights_column\":\"c\",\"fold_column\":\"y\"}");

        assertThatThrownBy(() -> ColumnChoice.of(table, "y", Task.REGRESSION, config))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.loc())
                                .containsExactly(
                                        List.of("body", "config", "feature_columns", 1),
                                        List.of("body", "config", "feature_columns", 2),
                                        List.of("body", "config", "fold_column"),
                                        List.of("body", "config", "weights_column")));
    }

    @Test
    void refusesATableWithNothingToLearnFrom() {
        DatasetTable table = Tables.of(Tables.column("row", ColumnType.ID, 0, 100), Tables.category("y", 2));

        assertThatThrownBy(() -> ColumnChoice.of(table, "y", Task.CLASSIFICATION, ANY))
                .isInstanceOf(DomainException.class)
                .hasMessage("No usable feature columns in dataset");
    }
}
