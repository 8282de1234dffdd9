package io.cupel.experiments.job;

import io.cupel.datasets.DatasetTables;
import io.cupel.datasets.RowShare;
import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineSettings;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingData.HoldOutRows;
import io.cupel.experiments.TrainingPlan;
import io.cupel.jobs.JobFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays the table out for the engine, in a private folder that lives as long as the run. */
@ApplicationScoped
public class TrainingFiles {
    private final DatasetTables tables;
    private final Path root;

    @Inject
    public TrainingFiles(DatasetTables tables, EngineSettings settings) {
        this.tables = tables;
        this.root = settings.work().toAbsolutePath().resolve("tables");
    }

    /** Does something with a table's files. */
    interface Use<T> {
        T with(TrainingData data) throws InterruptedException, JobFailedException;
    }

    <T> T use(TrainingPlan plan, Use<T> use) throws IOException, InterruptedException, JobFailedException {
        Files.createDirectories(
                root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path folder = Files.createTempDirectory(root, "run-");
        try {
            return use.with(write(plan, folder));
        } finally {
            remove(folder);
        }
    }

    private TrainingData write(TrainingPlan plan, Path folder) throws JobFailedException {
        double training = 1 - plan.holdOut();
        Path csv = folder.resolve("training.csv");
        long rows = write(plan, 0, training, csv);
        return new TrainingData(
                csv, rows, plan.columns(), plan.holdOut() == 0 ? null : heldOut(plan, training, folder));
    }

    private HoldOutRows heldOut(TrainingPlan plan, double from, Path folder) throws JobFailedException {
        Path csv = folder.resolve("held-out.csv");
        return new HoldOutRows(csv, write(plan, from, 1, csv));
    }

    /** The seed of the run decides which rows are kept back, so a second attempt keeps the same ones. */
    private long write(TrainingPlan plan, double from, double to, Path csv) throws JobFailedException {
        RowShare share = new RowShare(from, to, plan.request().settings().seed());
        List<String> names = plan.columns().stream().map(EngineColumn::name).toList();
        long rows = tables.writeCsv(new DatasetVersionId(plan.versionId()), names, share, csv);
        if (rows == 0) {
            throw new JobFailedException("The dataset is too small for this test_fraction");
        }
        return rows;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
