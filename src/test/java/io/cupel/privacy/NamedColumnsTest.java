package io.cupel.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.projects.domain.ProjectId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class NamedColumnsTest {
    private static final DatasetTable PEOPLE = new DatasetTable(
            new DatasetVersionId(UUID.randomUUID()),
            new DatasetId(UUID.randomUUID()),
            ProjectId.next(),
            "people",
            1,
            300,
            Stream.of("gender", "zip", "illness")
                    .map(name -> new TableColumn(name, ColumnType.CATEGORICAL, "VARCHAR", 0, 9, List.of()))
                    .toList());

    @Test
    void everyNameThatTheTableDoesNotHaveIsAFaultOfItsSetting() {
        PolicySettings wrong =
                new PolicySettings(null, null, List.of("Gender", "zip", "ZIP code"), List.of("nope"), null);

        assertThatThrownBy(() -> NamedColumns.require(wrong, PEOPLE))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .extracting(InvalidInputException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::loc)
                .containsExactly(
                        List.of("body", "settings", "quasi_identifiers", 0),
                        List.of("body", "settings", "quasi_identifiers", 2),
                        List.of("body", "settings", "sensitive_columns", 0));
    }

    @Test
    void namesThatTheTableHasAndNoNamesAreRight() {
        PolicySettings right = new PolicySettings(null, null, List.of("gender", "zip"), List.of("illness"), null);

        assertThatCode(() -> NamedColumns.require(right, PEOPLE)).doesNotThrowAnyException();
        assertThatCode(() -> NamedColumns.require(PolicySettings.DEFAULTS, PEOPLE))
                .doesNotThrowAnyException();
    }
}
