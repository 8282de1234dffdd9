package io.cupel.privacy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cupel.privacy.risk.SensitiveRisk.DistanceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskMeasuresTest {
    @TempDir
    Path folder;

    private RiskReport measure(String csv, List<String> quasi, SensitiveAttribute... sensitive) {
        return new RiskMeasures(Published.table(csv, folder)).measure(quasi, List.of(sensitive));
    }

    @Test
    void findsSweeneysTableTwoAnonymous() {
        RiskReport report = measure(Published.SWEENEY, List.of("race", "birth", "gender", "zip"));

        assertThat(report.k()).isEqualTo(2);
        assertThat(report.classes()).isEqualTo(5);
        assertThat(report.rows()).isEqualTo(11);
        assertThat(report.uniqueRows()).isZero();
        assertThat(report.sizes().rowsBelow(3)).isEqualTo(8);
        assertThat(report.risks().prosecutorMax()).isEqualTo(0.5);
        assertThat(report.risks().prosecutorAverage()).isCloseTo(5 / 11.0, within(1e-12));
    }

    @Test
    void findsThatFourAnonymityDoesNotHideACondition() {
        SensitiveAttribute condition = new SensitiveAttribute("condition", false);

        RiskReport report = measure(Published.FOUR_ANONYMOUS, List.of("zip", "age", "nationality"), condition);

        assertThat(report.k()).isEqualTo(4);
        SensitiveRisk risk = report.sensitive().get(0);
        assertThat(risk.distinctL()).isEqualTo(1);
        assertThat(risk.entropyL()).isCloseTo(1, within(1e-12));
        assertThat(risk.homogeneousRows()).isEqualTo(4);
        assertThat(risk.t()).isCloseTo(7 / 12.0, within(1e-12));
    }

    /** The paper works out 0.375 for salaries {3k, 4k, 5k} and 0.167 for {6k, 8k, 11k}. */
    @Test
    void measuresTheDistanceOfSalariesAsThePaperDoes() {
        SensitiveAttribute salary = new SensitiveAttribute("salary", true);

        RiskReport report = measure(Published.SALARIES, List.of("zip", "age"), salary);

        SensitiveRisk risk = report.sensitive().get(0);
        assertThat(risk.distance()).isEqualTo(DistanceKind.ORDERED_EMD);
        assertThat(risk.t()).isCloseTo(0.375, within(1e-9));
        assertThat(risk.distinctL()).isEqualTo(3);
        assertThat(risk.entropyL()).isCloseTo(3, within(1e-9));
    }

    @Test
    void scalesTheJournalistsRiskWithTheSample() {
        AttackRisks risks = new RiskMeasures(Published.table(Published.SWEENEY, folder))
                .measure(List.of("race", "birth", "gender", "zip"), List.of(), 0.1)
                .risks();

        assertThat(risks.journalistMax()).isCloseTo(0.05, within(1e-12));
        assertThat(risks.marketer()).isCloseTo(5 / 110.0, within(1e-12));
        assertThat(risks.prosecutorMax()).isEqualTo(0.5);
    }

    @Test
    void takesAMissingValueForAValue() {
        RiskReport report = measure(
                "size,sensitive_value\n1,a\n1,a\n,a\n,b\n,b\n",
                List.of("size"),
                new SensitiveAttribute("sensitive_value", false));

        assertThat(report.classes()).isEqualTo(2);
        assertThat(report.k()).isEqualTo(2);
        assertThat(report.sensitive().get(0).distinctL()).isEqualTo(1);
    }

    @Test
    void findsNothingInAnEmptyTable() {
        ClassSizes none = new ClassSizes(new TreeMap<>());

        assertThat(none.k()).isZero();
        assertThat(AttackRisks.of(none, 1)).isEqualTo(new AttackRisks(0, 0, 0, 0));
        assertThat(new ClassWalk(new Levels(new long[0], DistanceKind.VARIATIONAL))
                        .risk("x")
                        .distinctL())
                .isZero();
    }
}
