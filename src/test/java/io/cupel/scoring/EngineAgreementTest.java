package io.cupel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every algorithm on every kind of problem: 260 rows each, missing values and unknown levels among them. */
class EngineAgreementTest {
    private static final Offset<Double> NOTHING = within(1e-12);

    @ParameterizedTest
    @MethodSource("io.cupel.scoring.ScoringFixtures#names")
    void predictsWhatTheEnginePredicts(String name) {
        ScoringModel model = ScoringFixtures.model(name);
        List<NamedCsvRecord> expected = ScoringFixtures.engineAnswers(name);

        JsonNode predictions = ScoringFixtures.predictions(model, ScoringFixtures.body(ScoringFixtures.inputs(name)));

        assertThat(predictions).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            agrees(predictions.get(i), expected.get(i), model, "row " + i);
        }
    }

    private static void agrees(JsonNode actual, NamedCsvRecord expected, ScoringModel model, String row) {
        if (!model.kind().isClassification()) {
            double value = Double.parseDouble(expected.getField("predict"));
            assertThat(actual.get("prediction").doubleValue()).as(row).isCloseTo(value, within(1e-9));
            return;
        }
        assertThat(actual.get("prediction").textValue()).as(row).isEqualTo(expected.getField("predict"));
        for (String label : model.classes()) {
            assertThat(actual.get("probabilities").get(label).doubleValue())
                    .as(row)
                    .isCloseTo(Double.parseDouble(expected.getField(label)), NOTHING);
        }
    }

    @ParameterizedTest
    @MethodSource("io.cupel.scoring.ScoringFixtures#names")
    void answersOneRowAloneAsInAList(String name) {
        ScoringModel model = ScoringFixtures.model(name);
        List<ObjectNode> inputs = ScoringFixtures.inputs(name);

        JsonNode together = ScoringFixtures.predictions(model, ScoringFixtures.body(inputs));

        for (int i = 0; i < inputs.size(); i += 7) {
            JsonNode alone = ScoringFixtures.predictions(model, ScoringFixtures.body(inputs.get(i)));
            assertThat(alone.get(0)).isEqualTo(together.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("io.cupel.scoring.ScoringFixtures#names")
    void givesEveryThreadTheSameAnswer(String name) throws Exception {
        ScoringModel model = ScoringFixtures.model(name);
        List<ObjectNode> inputs = ScoringFixtures.inputs(name);
        byte[] one = ScoringFixtures.body(inputs.subList(0, 20));
        byte[] other = ScoringFixtures.body(inputs.subList(230, 250));
        List<JsonNode> expected =
                List.of(ScoringFixtures.predictions(model, one), ScoringFixtures.predictions(model, other));

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<JsonNode>> calls = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                byte[] body = i % 2 == 0 ? one : other;
                calls.add(() -> ScoringFixtures.predictions(model, body));
            }
            List<Future<JsonNode>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(expected.get(i % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
