package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ModelMetricsTest {
    @Test
    void takesFiniteNumbersUnderOurNames() throws Exception {
        ModelMetrics metrics = metrics("{\"AUC\":\"NaN\",\"RMSE\":2.5,\"mae\":1.5,\"rmsle\":\"NaN\",\"custom\":3}");

        assertThat(metrics.numbers()).containsOnly(entry("rmse", 2.5), entry("mae", 1.5));
    }

    @Test
    void readsTheConfusionMatrixAndItsAccuracy() throws Exception {
        ModelMetrics metrics = metrics("""
                {"cm":{"table":{"columns":[{"name":"no"},{"name":"yes"},{"name":"Error"},{"name":"Rate"}],
                  "data":[[40,10,50],[5,45,50],[0.11,0.18,0.15],["5 / 45","10 / 55","15 / 100"]]}}}
                """);

        assertThat(metrics.confusionMatrix()).hasToString("{\"labels\":[\"no\",\"yes\"],\"matrix\":[[40,5],[10,45]]}");
        assertThat(metrics.numbers()).containsOnly(entry("accuracy", 0.85));
    }

    @Test
    void aRegressionHasNoCurvesAndNoMatrix() throws Exception {
        ModelMetrics metrics = metrics("{\"RMSE\":2.5}");

        assertThat(metrics.confusionMatrix()).isNull();
        assertThat(metrics.roc()).isNull();
        assertThat(metrics.gainsLift()).isNull();
    }

    private static ModelMetrics metrics(String json) throws JsonProcessingException {
        return new ModelMetrics(H2oHttp.JSON.readTree(json));
    }
}
