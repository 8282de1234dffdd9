package io.cupel.datasets.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts were taken with another CSV reader, in another language. */
class RealTablesTest {
    @TempDir
    Path work;

    @Test
    void readsTelcoWithBlanksInANumberColumn() throws IOException {
        IngestedTable table = Tables.ingest(Tables.real("telco_churn.csv"), work);

        assertThat(table.rows()).isEqualTo(7_043);
        assertThat(table.columns()).hasSize(21).startsWith("customerID", "gender", "SeniorCitizen");
        assertThat(Tables.missing(table, work)).isEqualTo(Map.of("TotalCharges", 11L));
        assertThat(Tables.types(table, work))
                .containsEntry("TotalCharges", "DOUBLE")
                .containsEntry("SeniorCitizen", "BIGINT")
                .containsEntry("Churn", "VARCHAR");
    }

    @Test
    void readsPenguinsWithWordsForMissingAndADate() throws IOException {
        IngestedTable table = Tables.ingest(Tables.real("penguins_raw.csv"), work);

        assertThat(table.rows()).isEqualTo(344);
        assertThat(table.columns()).hasSize(17).contains("Delta 15 N (o/oo)", "Culmen Length (mm)");
        assertThat(Tables.missing(table, work))
                .isEqualTo(Map.of(
                        "Culmen Length (mm)", 2L,
                        "Culmen Depth (mm)", 2L,
                        "Flipper Length (mm)", 2L,
                        "Body Mass (g)", 2L,
                        "Sex", 11L,
                        "Delta 15 N (o/oo)", 14L,
                        "Delta 13 C (o/oo)", 13L,
                        "Comments", 290L));
        assertThat(Tables.types(table, work))
                .containsEntry("Date Egg", "DATE")
                .containsEntry("Delta 15 N (o/oo)", "DOUBLE")
                .containsEntry("Body Mass (g)", "BIGINT");
    }

    @Test
    void readsHousingWithItsGaps() throws IOException {
        IngestedTable table = Tables.ingest(Tables.real("california_housing.csv"), work);

        assertThat(table.rows()).isEqualTo(20_640);
        assertThat(table.columns()).hasSize(10).startsWith("longitude");
        assertThat(Tables.missing(table, work)).isEqualTo(Map.of("total_bedrooms", 207L));
        assertThat(Tables.types(table, work))
                .containsEntry("ocean_proximity", "VARCHAR")
                .containsEntry("median_house_value", "DOUBLE");
    }

    @Test
    void readsBankWithSemicolonsAndQuotes() throws IOException {
        IngestedTable table = Tables.ingest(Tables.real("bank_marketing.csv"), work);

        assertThat(table.rows()).isEqualTo(4_521);
        assertThat(table.columns()).hasSize(17).startsWith("age", "job").endsWith("y");
        assertThat(Tables.missing(table, work)).isEmpty();
        assertThat(Tables.types(table, work)).containsEntry("y", "VARCHAR").containsEntry("pdays", "BIGINT");
        assertThat(Tables.rows(table, work).get(0))
                .startsWith("30", "unemployed", "married")
                .endsWith("unknown", "no");
    }
}
