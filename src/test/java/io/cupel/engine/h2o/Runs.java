package io.cupel.engine.h2o;

import static io.cupel.engine.Algorithm.GBM;
import static io.cupel.engine.Algorithm.GLM;
import static io.cupel.engine.Algorithm.STACKED_ENSEMBLE;

import io.cupel.engine.Algorithm;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineColumn.Kind;
import io.cupel.engine.Task;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingRequest;
import io.cupel.engine.TrainingSettings;
import io.cupel.engine.TrainingSettings.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Requests and tables for tests of the engine. */
final class Runs {
    private static final Set<String> TELCO_NUMBERS = Set.of("tenure", "MonthlyCharges", "TotalCharges");

    private Runs() {}

    static TrainingSettings small(int maxModels) {
        return settings(maxModels, Set.of(GLM, GBM, STACKED_ENSEMBLE));
    }

    static TrainingSettings settings(int maxModels, Set<Algorithm> algorithms) {
        return new TrainingSettings(
                Duration.ofMinutes(5),
                null,
                maxModels,
                algorithms,
                "AUTO",
                42,
                false,
                2,
                true,
                false,
                new Stopping(3, "AUTO", 0.001),
                null,
                null);
    }

    static TrainingRequest classify(String target, TrainingSettings settings) {
        return new TrainingRequest(UUID.randomUUID(), Task.CLASSIFICATION, target, null, null, settings);
    }

    /** The churn table without its customer numbers. */
    static TrainingData telco(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/data/telco_churn.csv")).stream()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        Path csv = Files.write(folder.resolve("telco.csv"), lines);
        return new TrainingData(csv, lines.size() - 1L, telcoColumns(lines.get(0)), null);
    }

    private static List<EngineColumn> telcoColumns(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(name -> new EngineColumn(name, TELCO_NUMBERS.contains(name) ? Kind.NUMERIC : Kind.CATEGORICAL))
                .toList();
    }
}
