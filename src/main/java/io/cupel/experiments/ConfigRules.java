package io.cupel.experiments;

import io.cupel.engine.Algorithm;
import io.cupel.engine.Task;
import io.cupel.platform.error.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration may say beyond the types of its values. The engine itself would accept most of the faults found here and
 * fail an hour later, or silently do something else.
 */
final class ConfigRules {
    private static final List<Object> CONFIG = List.of("body", "config");
    private static final List<String> ANY_METRIC = List.of("AUTO", "MSE", "RMSE", "RMSLE", "deviance");
    private static final List<String> CLASS_METRICS = List.of("logloss", "mean_per_class_error");
    private static final List<String> BINARY_METRICS = List.of("AUC", "AUCPR");
    private static final List<String> NUMBER_METRICS = List.of("MAE");
    private static final List<String> STOPPING_ONLY = List.of("misclassification", "lift_top_group");
    private static final List<String> CLASS_DISTRIBUTIONS = List.of("AUTO", "bernoulli", "multinomial");
    private static final List<String> NUMBER_DISTRIBUTIONS =
            List.of("AUTO", "gaussian", "poisson", "gamma", "laplace", "quantile", "huber", "tweedie");
    private static final List<String> VERBOSITIES = List.of("debug", "info", "warn");
    private static final double MOST_HELD_OUT = 0.9;

    private final TrainingConfig config;
    private final Task task;
    private final long classes;
    private final List<Fault> faults = new ArrayList<>();

    private ConfigRules(TrainingConfig config, Task task, long classes) {
        this.config = config;
        this.task = task;
        this.classes = classes;
    }

    /**
     * @param config with its defaults
     * @param classes of the target; of no meaning for a regression
     */
    static List<Fault> faults(TrainingConfig config, Task task, long classes) {
        ConfigRules rules = new ConfigRules(config, task, classes);
        rules.checkAlgorithms();
        rules.checkMetrics();
        rules.checkNumbers();
        rules.checkWords();
        return rules.faults;
    }

    /** The metric in the engine's own spelling: clients may write {@code auc}. */
    static String spelled(@Nullable String metric) {
        String name = metric == null ? "AUTO" : metric;
        return allMetrics().stream()
                .filter(known -> known.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    /** The families that remain. */
    static Set<Algorithm> algorithms(TrainingConfig config) {
        Set<Algorithm> chosen = EnumSet.noneOf(Algorithm.class);
        List<String> included = config.includeAlgos();
        if (included == null || included.isEmpty()) {
            chosen.addAll(EnumSet.allOf(Algorithm.class));
        } else {
            included.forEach(name -> Algorithm.named(name).ifPresent(chosen::add));
        }
        List<String> excluded = config.excludeAlgos();
        if (excluded != null) {
            excluded.forEach(name -> Algorithm.named(name).ifPresent(chosen::remove));
        }
        return chosen;
    }

    private void checkAlgorithms() {
        checkNames("include_algos", config.includeAlgos());
        checkNames("exclude_algos", config.excludeAlgos());
        boolean both = isGiven(config.includeAlgos()) && isGiven(config.excludeAlgos());
        if (both) {
            add("exclude_algos", "include_algos and exclude_algos cannot be given together", "value_error");
        } else if (faults.isEmpty() && !canTrain()) {
            add("exclude_algos", "no algorithm is left that can be trained", "value_error");
        }
    }

    /** Ensembles need something to be made of. */
    private boolean canTrain() {
        Set<Algorithm> left = algorithms(config);
        left.remove(Algorithm.STACKED_ENSEMBLE);
        return !left.isEmpty();
    }

    private void checkNames(String field, @Nullable List<String> names) {
        List<String> given = names == null ? List.of() : names;
        for (int i = 0; i < given.size(); i++) {
            Optional<Algorithm> named = Optional.ofNullable(given.get(i)).flatMap(Algorithm::named);
            if (named.isEmpty()) {
                faults.add(Fault.notAmong(List.of("body", "config", field, i), Algorithm.labels()));
            }
        }
    }

    private void checkMetrics() {
        List<String> sortable = metrics();
        checkAmong("sort_metric", config.sortMetric(), sortable);
        List<String> stopping = new ArrayList<>(sortable);
        stopping.addAll(task == Task.CLASSIFICATION ? STOPPING_ONLY : List.of());
        checkAmong("stopping_metric", config.stoppingMetric(), stopping);
    }

    private List<String> metrics() {
        List<String> metrics = new ArrayList<>(ANY_METRIC);
        metrics.addAll(task == Task.REGRESSION ? NUMBER_METRICS : CLASS_METRICS);
        if (task == Task.CLASSIFICATION) {
            metrics.remove("RMSLE");
            metrics.remove("deviance");
        }
        if (task == Task.CLASSIFICATION && classes == 2) {
            metrics.addAll(BINARY_METRICS);
        }
        return metrics;
    }

    private static List<String> allMetrics() {
        List<String> all = new ArrayList<>(ANY_METRIC);
        List.of(CLASS_METRICS, BINARY_METRICS, NUMBER_METRICS, STOPPING_ONLY).forEach(all::addAll);
        return all;
    }

    private void checkNumbers() {
        if (config.nfolds() != null && config.nfolds() == 1) {
            add("nfolds", "one fold cannot validate itself: use 0, -1, or 2 and more", "value_error");
        }
        checkRange("stopping_tolerance", config.stoppingTolerance(), 0, 1);
        checkRange("exploitation_ratio", config.exploitationRatio(), 0, 1);
        checkRange("test_fraction", config.testFraction(), 0, MOST_HELD_OUT);
        boolean endless = Integer.valueOf(0).equals(config.maxModels())
                && Integer.valueOf(0).equals(config.maxRuntimeSecs());
        if (endless) {
            add("max_runtime_secs", "max_models and max_runtime_secs cannot both be without limit", "value_error");
        }
    }

    private void checkWords() {
        checkAmong("verbosity", config.verbosity(), VERBOSITIES);
        checkAmong(
                "distribution",
                config.distribution(),
                task == Task.CLASSIFICATION ? CLASS_DISTRIBUTIONS : NUMBER_DISTRIBUTIONS);
    }

    private void checkAmong(String field, @Nullable String value, List<String> permitted) {
        if (value != null && permitted.stream().noneMatch(value::equalsIgnoreCase)) {
            faults.add(Fault.notAmong(Fault.at(CONFIG, field), permitted));
        }
    }

    private void checkRange(String field, @Nullable Double value, double min, double max) {
        if (value != null && value < min) {
            faults.add(Fault.notAtLeast(Fault.at(CONFIG, field), number(min)));
        } else if (value != null && value > max) {
            faults.add(Fault.notAtMost(Fault.at(CONFIG, field), number(max)));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
    }

    private void add(String field, String message, String type) {
        faults.add(new Fault(Fault.at(CONFIG, field), message, type));
    }

    private static boolean isGiven(@Nullable List<String> names) {
        return names != null && !names.isEmpty();
    }
}
