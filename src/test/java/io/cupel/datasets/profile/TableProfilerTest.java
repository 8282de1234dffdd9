package io.cupel.datasets.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.ColumnType;
import io.cupel.datasets.domain.HistogramBin;
import io.cupel.datasets.domain.ValueCount;
import io.cupel.datasets.ingest.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableProfilerTest {
    @TempDir
    Path work;

    @Test
    void describesTelco() throws IOException {
        TableProfile profile = profile(Tables.real("telco_churn.csv"));

        assertThat(profile.rows()).isEqualTo(7_043);
        assertThat(column(profile, "customerID").dtype()).isEqualTo(ColumnType.ID);
        assertThat(column(profile, "SeniorCitizen").dtype()).isEqualTo(ColumnType.NUMERIC);
        ColumnProfile churn = column(profile, "Churn");
        assertThat(churn.dtype()).isEqualTo(ColumnType.CATEGORICAL);
        assertThat(churn.topValues()).containsExactly(new ValueCount("No", 5_174), new ValueCount("Yes", 1_869));
        ColumnProfile charges = column(profile, "TotalCharges");
        assertThat(charges.missing()).isEqualTo(11);
        assertThat(charges.unique()).isEqualTo(6_530);
        assertThat(charges.mean()).isCloseTo(2_283.300, within(0.001));
        assertThat(charges.histogram()).hasSize(20);
        assertThat(charges.histogram().stream().mapToLong(HistogramBin::count).sum())
                .isEqualTo(7_032);
    }

    @Test
    void tellsWhatEveryColumnOfThePenguinsMeans() throws IOException {
        TableProfile profile = profile(Tables.real("penguins_raw.csv"));

        assertThat(profile.columns().stream().collect(Collectors.toMap(ColumnProfile::name, ColumnProfile::dtype)))
                .containsEntry("Species", ColumnType.CATEGORICAL)
                .containsEntry("Sample Number", ColumnType.NUMERIC)
                .containsEntry("Individual ID", ColumnType.TEXT)
                .containsEntry("Date Egg", ColumnType.DATETIME)
                .containsEntry("Body Mass (g)", ColumnType.NUMERIC);
        assertThat(column(profile, "Date Egg").min()).isEqualTo("2007-11-09T00:00:00Z");
        assertThat(column(profile, "Individual ID").unique()).isEqualTo(190);
    }

    @Test
    void countsLikeACalculatorOnAFewNumbers() throws IOException {
        ColumnProfile column = column(profile("k,v\na,1\nb,2\nc,3\nd,4\ne,NA\n"), "v");

        assertThat(column.missing()).isEqualTo(1);
        assertThat(column.unique()).isEqualTo(4);
        assertThat(column.min()).isEqualTo(1L);
        assertThat(column.max()).isEqualTo(4L);
        assertThat(column.mean()).isEqualTo(2.5);
        assertThat(column.std()).isCloseTo(1.2909944, within(1e-6));
        assertThat(column.quantiles()).containsEntry("p50", 2.5).containsEntry("p25", 1.75);
        assertThat(column.histogram()).first().extracting(HistogramBin::count).isEqualTo(1L);
        assertThat(column.histogram()).last().extracting(HistogramBin::count).isEqualTo(1L);
        assertThat(column.topValues()).hasSize(4);
    }

    @Test
    void survivesNumbersAtTheEndsOfADouble() throws IOException {
        ColumnProfile column = column(profile("k,v\na,1e280\nb,-1e280\nc,0.0\nd,1.5\n"), "v");

        assertThat(column.dtype()).isEqualTo(ColumnType.NUMERIC);
        assertThat(column.std()).isNotNull();
    }

    @Test
    void survivesAColumnWithoutAnyValue() throws IOException {
        ColumnProfile column = column(profile("k,v\na,\nb,\n"), "v");

        assertThat(column.missing()).isEqualTo(2);
        assertThat(column.dtype()).isEqualTo(ColumnType.TEXT);
        assertThat(column.topValues()).isEmpty();
    }

    @Test
    void survivesOneRow() throws IOException {
        TableProfile profile = profile("n,t,d,b\n5,x,2026-01-01,true\n");

        assertThat(column(profile, "n").std()).isNull();
        assertThat(profile.quality().overallScore()).isBetween(0.0, 100.0);
    }

    @Test
    void knowsCountersAndNamedIds() throws IOException {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> (i + 5) + "," + i * 977 + "," + i * 977 + ",u-" + i)
                .collect(Collectors.joining("\n"));

        TableProfile profile = profile("row,order_id,amount,uuid\n" + rows + "\n");

        assertThat(profile.columns())
                .extracting(ColumnProfile::dtype)
                .containsExactly(ColumnType.ID, ColumnType.ID, ColumnType.NUMERIC, ColumnType.ID);
    }

    private TableProfile profile(String csv) throws IOException {
        return new TableProfiler(Tables.LIMITS).profile(Tables.ingest(csv, work).parquet(), work);
    }

    private TableProfile profile(Path file) throws IOException {
        return new TableProfiler(Tables.LIMITS)
                .profile(Tables.ingest(file, work).parquet(), work);
    }

    private static ColumnProfile column(TableProfile profile, String name) {
        return profile.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
