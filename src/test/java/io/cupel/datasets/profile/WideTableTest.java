package io.cupel.datasets.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.cupel.datasets.ingest.IngestedTable;
import io.cupel.datasets.ingest.Tables;
import io.cupel.datasets.table.TableSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with many columns and few rows, such as measurements of genes. */
class WideTableTest {
    /** Sums of doubles depend on the order of the rows. */
    private static final RecursiveComparisonConfiguration ROUGHLY = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(
                    (a, b) -> Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) ? 0 : Double.compare(a, b),
                    Double.class)
            .build();

    @TempDir
    Path work;

    @Test
    void takeAboutAsMuchWorkToProfileAsToRead() throws IOException {
        String csv = row(i -> "c" + i) + row(i -> i % 3 == 0 ? "word" : Integer.toString(i));
        long start = workDone();
        IngestedTable table = Tables.ingest(csv, work);
        long read = workDone();

        TableProfile profile = new TableProfiler(Tables.LIMITS).profile(table.parquet(), work);

        assertThat(profile.columns()).hasSize(2_000);
        assertThat(workDone() - read).isLessThan(5 * (read - start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"telco_churn.csv", "penguins_raw.csv", "bank_marketing.csv"})
    void saysTheSameOfColumnsBelowEachOtherAndSideBySide(String file) throws IOException {
        Path parquet = Tables.ingest(Tables.real(file), work).parquet();
        try (TableSession session = TableSession.open(Tables.LIMITS, work, List.of())) {
            ProfiledTable table = ProfiledTable.open(session, parquet);
            List<Integer> all =
                    IntStream.range(0, table.columns().size()).boxed().toList();

            List<ColumnStatistics> statistics = ColumnStatistics.sideBySide(table, all);

            assertThat(ColumnStatistics.belowEachOther(table, all))
                    .usingRecursiveFieldByFieldElementComparator(ROUGHLY)
                    .isEqualTo(statistics);
            assertThat(TopValues.belowEachOther(table, statistics)).isEqualTo(TopValues.sideBySide(table, statistics));
        }
    }

    private static String row(IntFunction<String> cell) {
        return IntStream.range(0, 2_000).mapToObj(cell).collect(Collectors.joining(",", "", "\n"));
    }

    /** Processor time of this process, in nanoseconds: what else the machine does is not in it. */
    private static long workDone() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
