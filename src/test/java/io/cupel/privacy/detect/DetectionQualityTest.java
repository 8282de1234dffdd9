package io.cupel.privacy.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.privacy.tables.Family;
import io.cupel.privacy.tables.LabelledTable;
import io.cupel.privacy.tables.LabelledTables;
import io.cupel.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Precision and recall on labelled tables of many countries, with telling, opaque and misleading headers, missing and dirty values, and
 * look-alikes. Rules and weights were tuned to one family of tables; the other one is measured only. Writes the table that the
 * documentation shows.
 */
class DetectionQualityTest {
    private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");
    private static final Path REPORT = Path.of("target/privacy-detection.md");
    private static final PiiDetector DETECTOR = new PiiDetector(new TestClock(TODAY));
    private static final Map<Family, Tally> TALLIES = new EnumMap<>(Family.class);

    @BeforeAll
    static void detectEverywhere() {
        for (Family family : Family.values()) {
            Tally tally = new Tally();
            LabelledTables.of(family).forEach(table -> add(table, tally));
            TALLIES.put(family, tally);
        }
    }

    private static void add(LabelledTable table, Tally tally) {
        List<Finding> findings = DETECTOR.detect(table.columns().stream()
                .map(column -> ColumnSample.of(column.header(), column.values()))
                .toList());
        for (int at = 0; at < findings.size(); at++) {
            tally.add(table.columns().get(at).label(), findings.get(at));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsPersonalDataAndCallsItByItsName(Family family) {
        assertThat(tally(family).recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally(family).rightType()).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @EnumSource
    void staysQuietOverLookAlikes(Family family) {
        assertThat(tally(family).falseAlarms()).isLessThanOrEqualTo(0.1);
    }

    @ParameterizedTest
    @EnumSource
    void isAsSureAsItIsRight(Family family) {
        assertThat(tally(family).brierScore()).isLessThan(0.05);
    }

    /** README's figures are rounded to three decimals. */
    @ParameterizedTest
    @CsvSource({"DEVELOPMENT, tuned to", "HELD_OUT, kept aside"})
    void isNoWorseThanTheReadmeSays(Family family, String tables) throws IOException {
        String[] said = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| " + tables + " |"))
                .findFirst()
                .orElseThrow()
                .split(" *\\| *");
        String[] alarms = said[5].split(" of ");

        assertThat(tally(family).recall()).isGreaterThanOrEqualTo(Double.parseDouble(said[3]) - 0.0005);
        assertThat(tally(family).rightType()).isGreaterThanOrEqualTo(Double.parseDouble(said[4]) - 0.0005);
        assertThat(tally(family).falseAlarms())
                .isLessThanOrEqualTo(Double.parseDouble(alarms[0]) / Double.parseDouble(alarms[1]));
        assertThat(tally(family).brierScore()).isLessThanOrEqualTo(Double.parseDouble(said[6]) + 0.00005);
    }

    private static Tally tally(Family family) {
        return TALLIES.getOrDefault(family, new Tally());
    }

    @AfterAll
    static void report() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| tables | columns | recall | right type | false alarms | Brier score |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
        lines.add(tally(Family.DEVELOPMENT).summary("tuned to"));
        lines.add(tally(Family.HELD_OUT).summary("kept aside"));
        lines.add("");
        lines.add("By type, on the tables kept aside:");
        lines.add("");
        lines.add("| type | columns | precision | recall | told by |");
        lines.add("| --- | --- | --- | --- | --- |");
        lines.addAll(tally(Family.HELD_OUT).byType());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines);
    }
}
