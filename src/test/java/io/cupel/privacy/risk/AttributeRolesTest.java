package io.cupel.privacy.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.datasets.TableColumn;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.risk.QuasiIdentifier.Scale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributeRolesTest {
    private static final List<TableColumn> COLUMNS = List.of(
            column("id", "BIGINT", 100),
            column("born", "DATE", 90),
            column("age", "BIGINT", 60),
            column("zip", "VARCHAR", 40),
            column("sex", "VARCHAR", 2),
            column("country", "VARCHAR", 1),
            column("illness", "VARCHAR", 12),
            column("income", "DOUBLE", 99));

    private static final Map<String, PiiType> FOUND = Map.of(
            "id", PiiType.SSN,
            "born", PiiType.DATE_OF_BIRTH,
            "age", PiiType.AGE,
            "zip", PiiType.POSTAL_CODE,
            "sex", PiiType.GENDER,
            "country", PiiType.COUNTRY,
            "illness", PiiType.MEDICAL_CONDITION,
            "income", PiiType.INCOME);

    private static TableColumn column(String name, String storage, long unique) {
        return new TableColumn(name, ColumnType.CATEGORICAL, storage, 0, unique, List.of());
    }

    @Test
    void proposesWhatOthersMayKnow() {
        assertThat(AttributeRoles.quasiIdentifiers(COLUMNS, FOUND))
                .containsExactly(
                        QuasiIdentifier.of("born", Scale.ORDERED_TEXT),
                        QuasiIdentifier.of("age", Scale.NUMBER),
                        QuasiIdentifier.of("zip", Scale.CODE),
                        QuasiIdentifier.of("sex", Scale.CATEGORY));
    }

    @Test
    void proposesWhatMustNotBecomeKnown() {
        assertThat(AttributeRoles.sensitive(COLUMNS, FOUND))
                .containsExactly(new SensitiveAttribute("illness", false), new SensitiveAttribute("income", true));
        assertThat(AttributeRoles.sensitive(COLUMNS, Map.of())).isEmpty();
    }
}
