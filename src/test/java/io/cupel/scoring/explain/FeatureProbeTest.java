package io.cupel.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.scoring.ScoringFixtures;
import io.cupel.scoring.ScoringModel;
import io.cupel.scoring.domain.Feature;
import io.cupel.scoring.domain.FeatureType;
import io.cupel.scoring.domain.PartialDependence;
import io.cupel.scoring.domain.PartialDependence.Point;
import io.cupel.scoring.domain.ProblemKind;
import io.cupel.scoring.domain.ScoredRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureProbeTest {
    private static final int ROWS = 40;

    /** The oracle sends each changed row through a predict call, as a client could. */
    @ParameterizedTest
    @MethodSource("io.cupel.scoring.ScoringFixtures#names")
    void averagesWhatTheModelAnswersToTheChangedRows(String name) {
        List<ObjectNode> rows = ScoringFixtures.inputs(name).subList(0, ROWS);
        ScoringModel model = ScoringModel.load(ScoringFixtures.file(name), body(rows));

        assertThat(model.backgroundRows()).isEqualTo(ROWS);
        for (PartialDependence dependence : model.dependences(model.features(), 4)) {
            Feature feature = dependence.feature();
            assertThat(dependence.points()).hasSizeBetween(1, 4);
            dependence
                    .points()
                    .forEach(point -> assertThat(point.responses().get(0).mean())
                            .isCloseTo(meanByCalls(model, rows, feature, point), within(1e-9 * scale(point))));
        }
    }

    private static double meanByCalls(ScoringModel model, List<ObjectNode> rows, Feature feature, Point point) {
        List<ObjectNode> changed = rows.stream().map(ObjectNode::deepCopy).toList();
        changed.forEach(row -> {
            if (feature.type() == FeatureType.CATEGORICAL) {
                row.put(feature.name(), feature.domain().get((int) point.value()));
            } else {
                row.put(feature.name(), point.value());
            }
        });
        List<ScoredRow> answers = model.predict(model.read(body(changed)));
        return answers.stream()
                .mapToDouble(answer -> model.kind() == ProblemKind.REGRESSION ? answer.value() : answer.probability(0))
                .average()
                .orElseThrow();
    }

    private static double scale(Point point) {
        return Math.max(1, Math.abs(point.responses().get(0).mean()));
    }

    private static byte[] body(List<ObjectNode> rows) {
        return ("{\"inputs\":" + rows + "}").getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telco-gbm", "penguins-drf"})
    void givesEachClassItsShareOfOne(String name) {
        ScoringModel model = ScoringModel.load(
                ScoringFixtures.file(name), body(ScoringFixtures.inputs(name).subList(0, ROWS)));

        PartialDependence dependence = model.dependences(model.features(), 3).get(0);

        assertThat(dependence.points())
                .allSatisfy(point -> assertThat(point.responses().stream()
                                .mapToDouble(PartialDependence.Response::mean)
                                .sum())
                        .isCloseTo(1, within(1e-6)));
    }

    @Test
    void hasNothingToTellWithoutRowsOfTheTrainingData() {
        ScoringModel model = ScoringFixtures.model("telco-gbm");

        assertThat(model.backgroundRows()).isZero();
        assertThat(model.dependences(model.features(), 5))
                .allSatisfy(dependence -> assertThat(dependence.points()).isEmpty());
    }
}
