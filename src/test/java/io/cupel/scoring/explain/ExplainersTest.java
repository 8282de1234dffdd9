package io.cupel.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hex.genmodel.PredictContributionsFactory;
import hex.genmodel.algos.tree.SharedTreeMojoModel;
import io.cupel.scoring.ScoringFixtures;
import io.cupel.scoring.domain.Explanation;
import io.cupel.scoring.domain.InputRow;
import io.cupel.scoring.mojo.ArchiveLimits;
import io.cupel.scoring.mojo.Mojo;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainersTest {
    @Test
    void samplingALinearModelFindsWhatItsCoefficientsSay() {
        Mojo mojo = mojo("california-glm");
        Explainer exact = Explainers.of(mojo, new double[0][]);
        Explainer sampled = new SampledExplainer(mojo, new double[0][]);

        for (double[] row : rows("california-glm", 50)) {
            double[] scores = score(mojo, row);
            Explanation expected = exact.explain(row, scores);
            Explanation estimate = sampled.explain(row, scores);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(estimate.contribution(i)).isCloseTo(expected.contribution(i), within(1e-6));
                assertThat(estimate.standardError(i)).isCloseTo(0, within(1e-6));
            }
        }
    }

    @Test
    void samplingComesNearExactShapleyValuesOfTheSameReference() {
        Mojo mojo = mojo("california-gbm");
        double[][] background = {rows("california-gbm", 1).get(0)};
        double[] row = rows("california-gbm", 8).get(7);

        Explanation estimate = new SampledExplainer(mojo, background).explain(row, score(mojo, row));

        double[] expected = ShapleyByDefinition.of(
                subset -> score(mojo, ShapleyByDefinition.mixed(row, background[0], subset))[0], row.length);
        for (int i = 0; i < expected.length; i++) {
            double tolerance = 4 * estimate.standardError(i) + 1e-6;
            assertThat(estimate.contribution(i)).isCloseTo(expected[i], within(tolerance));
        }
    }

    /** The library's own numbers are single precision and differ in the last digits. */
    @ParameterizedTest
    @ValueSource(strings = {"telco-gbm", "california-gbm"})
    void treesAreCreditedAsByTheLibrary(String name) {
        Mojo mojo = mojo(name);
        Explainer explainer = Explainers.of(mojo, new double[0][]);
        var library = ((PredictContributionsFactory) mojo.model()).makeContributionsPredictor();

        for (double[] row : rows(name, 50)) {
            float[] expected = library.calculateContributions(row.clone());
            Explanation actual = explainer.explain(row, score(mojo, row));
            double tolerance = 1e-5 * Math.max(1, Math.abs(actual.rawScore()));
            for (int i = 0; i < actual.size(); i++) {
                assertThat(actual.contribution(i)).isCloseTo(expected[i], within(tolerance));
            }
        }
    }

    /** Trees of a forest see samples of the rows, which the library does not allow for. */
    @ParameterizedTest
    @ValueSource(strings = {"california-gbm", "california-drf"})
    void treesAreCreditedByTheDefinitionOfShapleyValues(String name) {
        Mojo mojo = mojo(name);
        Explainer explainer = Explainers.of(mojo, new double[0][]);
        ExpectedTrees expected = new ExpectedTrees(((SharedTreeMojoModel) mojo.model()));

        for (double[] row : rows(name, 10)) {
            Explanation actual = explainer.explain(row, score(mojo, row));
            double[] values = ShapleyByDefinition.of(subset -> expected.value(row, subset), row.length);
            for (int i = 0; i < actual.size(); i++) {
                assertThat(actual.contribution(i)).isCloseTo(values[i], within(0.1));
            }
        }
    }

    @Test
    void aForestsBiasIsTheShareOfTheSecondClass() {
        Mojo mojo = mojo("telco-drf");
        double[] row = rows("telco-drf", 1).get(0);

        Explanation explanation = Explainers.of(mojo, new double[0][]).explain(row, score(mojo, row));

        assertThat(explanation.bias()).isCloseTo(0.2654, within(0.01));
    }

    @Test
    void xgboostLevelsStandInTheOrderOfTheModelsColumns() {
        Mojo mojo = mojo("telco-xgboost");
        var library = ((PredictContributionsFactory) mojo.model()).makeContributionsPredictor();
        List<String> columns = mojo.features().stream()
                .flatMap(feature -> Arrays.stream(library.getContributionNames())
                        .filter(name -> name.equals(feature.name()) || name.startsWith(feature.name() + ".")))
                .toList();

        assertThat(columns)
                .containsExactlyElementsOf(
                        List.of(library.getContributionNames()).subList(0, library.getContributionNames().length - 1));
    }

    private static Mojo mojo(String name) {
        return Mojo.load(ScoringFixtures.file(name), ArchiveLimits.DEFAULT);
    }

    private static List<double[]> rows(String name, int count) {
        byte[] body = ScoringFixtures.body(ScoringFixtures.inputs(name).subList(0, count));
        return ScoringFixtures.model(name).read(body).rows().stream()
                .map(InputRow::values)
                .toList();
    }

    private static double[] score(Mojo mojo, double[] row) {
        return mojo.model().score0(row.clone(), new double[mojo.scoreSize()]);
    }
}
