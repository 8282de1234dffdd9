package io.cupel.datasets.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cupel.datasets.domain.QualityCheck;
import io.cupel.datasets.domain.QualityIssue;
import io.cupel.datasets.domain.QualityReport;
import io.cupel.datasets.ingest.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityChecksTest {
    @TempDir
    Path work;

    @Test
    void givesFullMarksToATableWithoutFaults() throws IOException {
        QualityReport report = report("a,b,c", i -> i * i % 89 + "," + "xyz".charAt(i % 3) + "," + i * 7 % 61);

        assertThat(report.issues()).isEmpty();
        assertThat(report.overallScore()).isEqualTo(100);
    }

    @Test
    void findsMissingValues() throws IOException {
        QualityReport report = report("a,b,c", i -> (i % 2 == 0 ? "" : i * 7 % 61) + "," + different(i) + "," + i % 3);

        assertThat(report.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.check()).isEqualTo(QualityCheck.MISSING_VALUES);
            assertThat(issue.column()).isEqualTo("a");
            assertThat(issue.value()).isEqualTo(0.5);
            assertThat(issue.message()).isEqualTo("50.0 % of the values are missing");
        });
        assertThat(report.overallScore()).isEqualTo(91.7); // a sixth of all cells: 25 * 2 / 6
    }

    @Test
    void findsConstantsAndDuplicateColumns() throws IOException {
        QualityReport report = report("a,b,k,c", i -> different(i) + "," + different(i) + ",same," + i * 7 % 61);

        assertThat(report.issues())
                .extracting(QualityIssue::check, QualityIssue::column)
                .containsExactlyInAnyOrder(
                        tuple(QualityCheck.CONSTANT, "k"), tuple(QualityCheck.DUPLICATE_COLUMNS, "b"));
    }

    @Test
    void countsRowsThatRepeatAnEarlierRow() throws IOException {
        QualityReport report = report("a,b", i -> i % 80 + "," + (i % 80) * 7 % 61);

        assertThat(issue(report, QualityCheck.DUPLICATE_ROWS).value()).isEqualTo(0.2);
        assertThat(report.overallScore()).isEqualTo(92); // 20 * 2 * 0.2
    }

    @Test
    void findsWordsAmongNumbers() throws IOException {
        QualityReport report = report("a,b", i -> (i == 50 ? "unknown" : i * 7 % 61) + "," + i * i % 89);

        assertThat(issue(report, QualityCheck.MIXED_TYPES).value()).isEqualTo(0.99);
    }

    @Test
    void findsOutliers() throws IOException {
        QualityReport report = report("a,b", i -> (i % 25 == 0 ? 100_000 + i : i) + "," + i * i % 89);

        assertThat(issue(report, QualityCheck.OUTLIERS).column()).isEqualTo("a");
    }

    @Test
    void findsWordsThatHardlyRepeat() throws IOException {
        QualityReport report = report("a,b", i -> "some words " + i * 7 + "," + i * i % 89);

        assertThat(issue(report, QualityCheck.HIGH_CARDINALITY).column()).isEqualTo("a");
    }

    @Test
    void findsAOneSidedTarget() throws IOException {
        QualityReport report =
                report("a,b,churn", i -> i * 7 % 61 + "," + i * i % 89 + "," + (i % 10 == 0 ? "yes" : "no"));

        assertThat(issue(report, QualityCheck.IMBALANCE).column()).isEqualTo("churn");
    }

    @Test
    void suspectsColumnsThatGiveTheTargetAway() throws IOException {
        QualityReport classes = report(
                "a,reason,churn",
                i -> i * 7 % 61 + "," + (i % 3 == 0 ? "left" : "stayed") + "," + (i % 3 == 0 ? "yes" : "no"));
        QualityReport numbers = report("a,twice,target", i -> i * 7 % 61 + "," + (i * 2 + 1) + "," + (i + 0.5));

        assertThat(issue(classes, QualityCheck.LEAKAGE).column()).isEqualTo("reason");
        assertThat(issue(numbers, QualityCheck.LEAKAGE).column()).isEqualTo("twice");
    }

    @Test
    void findsTheImbalanceOfTheBankTable() throws IOException {
        QualityReport report = report(
                Tables.ingest(Tables.real("bank_marketing.csv"), work.resolve("bank"))
                        .parquet(),
                "bank");

        assertThat(report.issues())
                .anySatisfy(issue -> assertThat(issue.column()).isEqualTo("y"))
                .noneSatisfy(issue -> assertThat(issue.check()).isEqualTo(QualityCheck.LEAKAGE));
        assertThat(report.overallScore()).isBetween(60.0, 99.0);
    }

    /** Different in every row, yet no counter: 101 is prime. */
    private static int different(int row) {
        return row * 37 % 101;
    }

    private QualityReport report(String header, IntFunction<String> row) throws IOException {
        String csv = header + "\n" + IntStream.range(0, 100).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
        String folder = "t" + header.hashCode();
        return report(Tables.ingest(csv, work.resolve(folder)).parquet(), folder);
    }

    private QualityReport report(Path parquet, String folder) {
        return new TableProfiler(Tables.LIMITS)
                .profile(parquet, work.resolve(folder))
                .quality();
    }

    private static QualityIssue issue(QualityReport report, QualityCheck check) {
        return report.issues().stream()
                .filter(issue -> issue.check() == check)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + check + " among " + report.issues()));
    }
}
