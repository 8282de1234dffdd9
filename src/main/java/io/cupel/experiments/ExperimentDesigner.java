package io.cupel.experiments;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.datasets.DatasetTable;
import io.cupel.datasets.TableColumn;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.Task;
import io.cupel.engine.TrainingEvent.Level;
import io.cupel.engine.TrainingRequest;
import io.cupel.engine.TrainingSettings;
import io.cupel.engine.TrainingSettings.Stopping;
import io.cupel.experiments.domain.Experiment;
import io.cupel.experiments.domain.ExperimentDesign;
import io.cupel.experiments.domain.ExperimentError;
import io.cupel.experiments.domain.ProblemType;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.rest.Json;
import io.cupel.platform.text.VisibleText;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a client asks for into a design that can be trained, and a stored design into a worker's plan. */
final class ExperimentDesigner {
    private static final DateTimeFormatter NAME_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 200;

    private ExperimentDesigner() {}

    /**
     * @param earlier faults found elsewhere, to be reported together
     * @throws io.cupel.platform.error.DomainException or {@link InvalidInputException} for what cannot be trained
     */
    static ExperimentDesign design(CreateExperiment command, DatasetTable table, List<Fault> earlier, Clock clock) {
        ProblemType problem =
                ProblemType.named(command.problemType()).orElseThrow(ExperimentError.INVALID_PROBLEM_TYPE::exception);
        TrainingConfig config = TrainingConfig.orDefault(command.config());
        TableColumn target = TargetRules.check(table, command.targetColumn(), task(problem));
        List<Fault> faults = new ArrayList<>(earlier);
        faults.addAll(ConfigRules.faults(config, task(problem), target.unique()));
        InvalidInputException.throwIfAny(faults);
        ColumnChoice.of(table, target.name(), task(problem), config);
        return new ExperimentDesign(
                name(command, clock),
                command.datasetVersionId(),
                target.name(),
                problem,
                Json.MAPPER.valueToTree(config),
                command.executionMode() == null ? EngineChoice.SINGLE : command.executionMode(),
                Boolean.TRUE.equals(command.useGpu()));
    }

    private static String name(CreateExperiment command, Clock clock) {
        String given = command.name();
        if (given != null && !VisibleText.isBlank(given)) {
            return VisibleText.strip(given);
        }
        String time = NAME_TIME.format(clock.instant());
        String target = command.targetColumn();
        return target.substring(0, Math.min(target.length(), LONGEST_NAME - time.length() - 1)) + " " + time;
    }

    /** A plan for one attempt; each has a run of its own. */
    static TrainingPlan plan(Experiment experiment, DatasetTable table, boolean gpu) {
        ExperimentDesign design = experiment.design();
        TrainingConfig config = config(design);
        ColumnChoice choice = ColumnChoice.of(table, design.targetColumn(), task(design.problemType()), config);
        return new TrainingPlan(
                experiment.id(),
                experiment.projectId(),
                design.datasetVersionId(),
                request(design, config),
                choice.columns(),
                notes(choice, design, gpu),
                config.testFraction() == null ? 0 : config.testFraction(),
                level(config.verbosity()));
    }

    private static List<String> notes(ColumnChoice choice, ExperimentDesign design, boolean gpu) {
        List<String> notes = new ArrayList<>(choice.leftOut());
        if (design.useGpu() && !gpu) {
            notes.add("There is no GPU on this server: the models are trained on its processors");
        }
        List<String> features = choice.columns().stream()
                .map(EngineColumn::name)
                .filter(name -> !name.equals(design.targetColumn()))
                .toList();
        notes.add("Training on %d columns: %s".formatted(features.size(), String.join(", ", features)));
        return notes;
    }

    private static TrainingRequest request(ExperimentDesign design, TrainingConfig config) {
        return new TrainingRequest(
                UUID.randomUUID(),
                task(design.problemType()),
                design.targetColumn(),
                config.weightsColumn(),
                config.foldColumn(),
                settings(config));
    }

    private static TrainingSettings settings(TrainingConfig config) {
        Integer perModel = config.maxRuntimeSecsPerModel();
        return new TrainingSettings(
                Duration.ofSeconds(number(config.maxRuntimeSecs())),
                perModel == null ? null : Duration.ofSeconds(perModel),
                (int) number(config.maxModels()),
                ConfigRules.algorithms(config),
                ConfigRules.spelled(config.sortMetric()),
                config.seed() == null ? 42 : config.seed(),
                Boolean.TRUE.equals(config.balanceClasses()),
                (int) number(config.nfolds()),
                Boolean.TRUE.equals(config.keepCrossValidationPredictions()),
                Boolean.TRUE.equals(config.keepCrossValidationModels()),
                new Stopping(
                        (int) number(config.stoppingRounds()),
                        ConfigRules.spelled(config.stoppingMetric()),
                        config.stoppingTolerance() == null ? 0.001 : config.stoppingTolerance()),
                config.exploitationRatio(),
                config.distribution());
    }

    /** The stored configuration is whole; the compiler does not know. */
    private static long number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    static TrainingConfig config(ExperimentDesign design) {
        try {
            return Json.MAPPER.treeToValue(design.config(), TrainingConfig.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored configuration cannot be read", damaged);
        }
    }

    private static Task task(ProblemType problem) {
        return problem == ProblemType.CLASSIFICATION ? Task.CLASSIFICATION : Task.REGRESSION;
    }

    private static Level level(@Nullable String verbosity) {
        return switch (verbosity == null ? "info" : verbosity.toLowerCase(Locale.ROOT)) {
            case "debug" -> Level.DEBUG;
            case "warn" -> Level.WARN;
            default -> Level.INFO;
        };
    }
}
