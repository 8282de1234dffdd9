package io.cupel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionsTest {
    private static final Map<String, Boolean> WITH_REASONS = Map.of("contributions", true);

    static Stream<String> exact() {
        return Stream.of("gbm", "xgboost", "drf", "glm")
                .flatMap(algorithm -> Stream.of("telco-" + algorithm, "california-" + algorithm));
    }

    static Stream<String> sampled() {
        return Stream.concat(
                Stream.of("telco-deeplearning", "telco-stackedensemble", "california-stackedensemble"),
                ScoringFixtures.ALGORITHMS.stream().map(algorithm -> "penguins-" + algorithm));
    }

    @ParameterizedTest
    @MethodSource("exact")
    void sumToTheRawScoreThatThePredictionComesFrom(String name) {
        JsonNode predictions = explained(name, 260);

        assertThat(predictions).hasSize(260).allSatisfy(prediction -> {
            assertThat(prediction.at("/explanation/exact").booleanValue()).isTrue();
            double raw = rawScore(prediction);
            assertThat(sum(prediction)).isCloseTo(raw, within(1e-6 * Math.max(1, Math.abs(raw))));
        });
    }

    /** By the contract's meaning, not by what the answer says: log-odds, or for a forest's votes the probability. */
    private static double rawScore(JsonNode prediction) {
        JsonNode probabilities = prediction.get("probabilities");
        if (probabilities == null) {
            return prediction.get("prediction").doubleValue();
        }
        double yes = probabilities.get("Yes").doubleValue();
        boolean votes = prediction.at("/explanation/scale").textValue().equals("probability");
        return votes ? yes : Math.log(yes / probabilities.get("No").doubleValue());
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void stateTheirErrorWhereSampledAndStillSum(String name) {
        JsonNode predictions = explained(name, 3);

        assertThat(predictions).allSatisfy(prediction -> {
            JsonNode explanation = prediction.get("explanation");
            assertThat(explanation.get("method").textValue()).isEqualTo("sampled_shapley");
            assertThat(explanation.get("exact").booleanValue()).isFalse();
            assertThat(explanation.get("standard_error").doubleValue()).isPositive();
            double raw = explanation.get("raw_score").doubleValue();
            assertThat(sum(prediction)).isCloseTo(raw, within(1e-12 * Math.max(1, Math.abs(raw))));
            assertThat(raw).isEqualTo(explainedScore(prediction));
        });
    }

    private static double explainedScore(JsonNode prediction) {
        JsonNode label = prediction.at("/explanation/class");
        return label.isMissingNode()
                ? prediction.get("prediction").doubleValue()
                : prediction.get("probabilities").get(label.textValue()).doubleValue();
    }

    @Test
    void explainThePredictedClassOfSeveral() {
        assertThat(explained("penguins-gbm", 20))
                .allSatisfy(prediction ->
                        assertThat(prediction.at("/explanation/class")).isEqualTo(prediction.get("prediction")));
    }

    @Test
    void areTheSameEachTimeEvenWhereSampled() {
        assertThat(explained("penguins-stackedensemble", 2)).isEqualTo(explained("penguins-stackedensemble", 2));
    }

    @Test
    void nameEveryFeatureOnceAndTheBias() {
        JsonNode contributions = explained("telco-xgboost", 1).get(0).get("contributions");

        assertThat(contributions.fieldNames())
                .toIterable()
                .hasSize(20)
                .contains("Contract", "tenure", "bias")
                .doesNotContain("Contract.One year");
    }

    @Test
    void creditWhatMovesTheScore() {
        ObjectNode row = ScoringFixtures.inputs("telco-glm").get(0).deepCopy();
        row.put("Contract", "Two year");
        double two = contribution(row, "Contract");
        row.put("Contract", "Month-to-month");
        double monthly = contribution(row, "Contract");

        assertThat(two).isLessThan(monthly);
    }

    private static double contribution(ObjectNode row, String feature) {
        ScoringModel model = ScoringFixtures.model("telco-glm");
        return ScoringFixtures.predictions(model, ScoringFixtures.body(row, WITH_REASONS))
                .at("/0/contributions/" + feature)
                .doubleValue();
    }

    @Test
    void sampledOnesStartFromTheBackgroundRows() {
        String name = "telco-stackedensemble";
        List<ObjectNode> inputs = ScoringFixtures.inputs(name);
        byte[] background = ScoringFixtures.body(inputs.subList(0, 32));
        ScoringModel model = ScoringModel.load(ScoringFixtures.file(name), background);

        JsonNode explained = ScoringFixtures.predictions(model, ScoringFixtures.body(inputs.get(40), WITH_REASONS));

        double average = ScoringFixtures.predictions(model, background).findValues("Yes").stream()
                .mapToDouble(JsonNode::doubleValue)
                .average()
                .orElseThrow();
        assertThat(explained.at("/0/contributions/bias").doubleValue()).isCloseTo(average, within(1e-9));
    }

    @Test
    void backgroundRowsThatDoNotFitAreDoneWithout() {
        String name = "telco-deeplearning";
        byte[] unfit = ScoringFixtures.body(Map.of("tenure", "soon"));
        byte[] body = ScoringFixtures.body(ScoringFixtures.inputs(name).get(0), WITH_REASONS);

        JsonNode explained = ScoringFixtures.predictions(ScoringModel.load(ScoringFixtures.file(name), unfit), body);

        assertThat(explained).isEqualTo(ScoringFixtures.predictions(ScoringFixtures.model(name), body));
    }

    private static JsonNode explained(String name, int rows) {
        List<ObjectNode> inputs = ScoringFixtures.inputs(name).subList(0, rows);
        return ScoringFixtures.predictions(ScoringFixtures.model(name), ScoringFixtures.body(inputs, WITH_REASONS));
    }

    private static double sum(JsonNode prediction) {
        double sum = 0;
        for (JsonNode contribution : prediction.get("contributions")) {
            sum += contribution.doubleValue();
        }
        return sum;
    }
}
