package io.cupel.engine.h2o;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.engine.Algorithm;
import io.cupel.engine.TrainingRequest;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class AutoMlRequestTest {
    @Test
    void leavesOutWhatIsNotGiven() {
        TrainingRequest request = Runs.classify("y", Runs.settings(3, EnumSet.allOf(Algorithm.class)));

        JsonNode json = AutoMlRequest.of(request, "frame_1", null);

        assertThat(json.path("input_spec").has("leaderboard_frame")).isFalse();
        assertThat(json.path("input_spec").has("weights_column")).isFalse();
        assertThat(json.path("build_control").has("distribution")).isFalse();
        assertThat(json.path("build_models").isEmpty()).isTrue();
        assertThat(json.toString()).doesNotContain("null");
    }

    @Test
    void namesTheFamiliesThatAreNotWanted() {
        JsonNode json = AutoMlRequest.of(Runs.classify("y", Runs.small(2)), "frame_1", "frame_2");

        assertThat(json.path("build_models").path("exclude_algos").toString())
                .isEqualTo("[\"DRF\",\"XGBoost\",\"DeepLearning\"]");
        assertThat(json.path("input_spec").path("leaderboard_frame").asText()).isEqualTo("frame_2");
    }

    @Test
    void everyRunHasAProjectOfItsOwn() {
        TrainingRequest one = Runs.classify("y", Runs.small(2));
        TrainingRequest other = Runs.classify("y", Runs.small(2));

        assertThat(AutoMlRequest.projectName(one))
                .matches("run_[0-9a-f_]{36}")
                .isNotEqualTo(AutoMlRequest.projectName(other));
    }
}
