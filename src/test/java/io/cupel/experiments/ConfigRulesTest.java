package io.cupel.experiments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.engine.Algorithm;
import io.cupel.engine.Task;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigRulesTest {
    @Test
    void theDefaultsAreTheContracts() {
        TrainingConfig config = Configs.of("{}");

        assertThat(config.maxRuntimeSecs()).isEqualTo(3600);
        assertThat(config.maxModels()).isEqualTo(20);
        assertThat(config.sortMetric()).isEqualTo("AUTO");
        assertThat(config.seed()).isEqualTo(42);
        assertThat(config.nfolds()).isEqualTo(5);
        assertThat(config.stoppingRounds()).isEqualTo(3);
        assertThat(config.stoppingTolerance()).isEqualTo(0.001);
        assertThat(ConfigRules.faults(config, Task.CLASSIFICATION, 2)).isEmpty();
        assertThat(ConfigRules.faults(config, Task.REGRESSION, 0)).isEmpty();
        assertThat(ConfigRules.algorithms(config)).containsExactlyInAnyOrder(Algorithm.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'max_models':'3'}|max_models|type_error.integer",
                "{'max_models':-1}|max_models|value_error.number.not_ge",
                "{'max_runtime_secs':604801}|max_runtime_secs|value_error.number.not_le",
                "{'balance_classes':1}|balance_classes|type_error.bool",
                "{'seed':1.5}|seed|type_error.integer",
                "{'include_algos':'GBM'}|include_algos|type_error.list",
                "{'max_model':3}|max_model|value_error.extra",
                "{'sort_metric':7}|sort_metric|type_error.str"
            })
    void bindingNamesWrongTypesAndUnknownKeys(String json, String field, String type) {
        assertThatThrownBy(() -> Configs.of(json.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::loc, Fault::type)
                                .containsExactly(
                                        org.assertj.core.groups.Tuple.tuple(List.of("body", "config", field), type)));
    }

    @Test
    void anUnknownKeyThatIsNoFieldNameIsNotRepeated() {
        assertThatThrownBy(() -> Configs.of("{\"<script>\":1}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults().get(0).loc()).isEqualTo(List.of("body", "config")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'sort_metric':'AUCC'}",
                "{'sort_metric':'MAE'}",
                "{'stopping_metric':'RMSLE'}",
                "{'nfolds':1}",
                "{'include_algos':['GBM','SVM']}",
                "{'include_algos':['GBM'],'exclude_algos':['GLM']}",
                "{'include_algos':['StackedEnsemble']}",
                "{'exclude_algos':['DRF','GLM','XGBoost','GBM','DeepLearning']}",
                "{'stopping_tolerance':-0.1}",
                "{'test_fraction':0.95}",
                "{'exploitation_ratio':1.5}",
                "{'distribution':'poisson'}",
                "{'verbosity':'loud'}",
                "{'max_models':0,'max_runtime_secs':0}"
            })
    void refusesWhatTheEngineWouldFailOnLater(String json) {
        assertThat(ConfigRules.faults(Configs.of(json.replace('\'', '"')), Task.CLASSIFICATION, 2))
                .hasSize(1);
    }

    @Test
    void aMetricMustFitTheTask() {
        TrainingConfig config = Configs.of("{\"sort_metric\":\"auc\"}");

        assertThat(ConfigRules.faults(config, Task.CLASSIFICATION, 2)).isEmpty();
        assertThat(ConfigRules.faults(config, Task.CLASSIFICATION, 3)).hasSize(1);
        assertThat(ConfigRules.faults(config, Task.REGRESSION, 0)).hasSize(1);
        assertThat(ConfigRules.spelled("auc")).isEqualTo("AUC");
    }

    @Test
    void includingNamesTheFamiliesAndExcludingTakesThemAway() {
        assertThat(ConfigRules.algorithms(Configs.of("{\"include_algos\":[\"gbm\",\"GLM\"]}")))
                .containsExactlyInAnyOrder(Algorithm.GBM, Algorithm.GLM);
        assertThat(ConfigRules.algorithms(Configs.of("{\"exclude_algos\":[\"DeepLearning\"]}")))
                .hasSize(5)
                .doesNotContain(Algorithm.DEEP_LEARNING);
    }
}
