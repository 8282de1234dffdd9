package io.cupel.datasets;

import io.cupel.datasets.table.TableLimits;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings whose keys start with {@code datasets.}. */
@Singleton
public class DatasetSettings {
    private static final int MAX_THREADS = 4;
    /** Enough to page through a file or to write it as text. */
    private static final long READING_MEMORY = 192L << 20;

    private final long maxUploadSize;
    private final int maxConcurrentUploads;
    private final int maxColumns;
    private final Path workFolder;
    private final TableLimits ingestLimits;

    @Inject
    public DatasetSettings(
            @ConfigProperty(name = "datasets.upload.max-size") long maxUploadSize,
            @ConfigProperty(name = "datasets.upload.max-concurrent") int maxConcurrentUploads,
            @ConfigProperty(name = "datasets.max-columns") int maxColumns,
            @ConfigProperty(name = "datasets.work-folder") String workFolder,
            @ConfigProperty(name = "datasets.engine.memory") long memory,
            @ConfigProperty(name = "datasets.engine.threads") int threads,
            @ConfigProperty(name = "datasets.engine.spill") long spill,
            @ConfigProperty(name = "datasets.engine.query-timeout") Duration queryTimeout) {
        this.maxUploadSize = positive("datasets.upload.max-size", maxUploadSize);
        this.maxConcurrentUploads = (int) positive("datasets.upload.max-concurrent", maxConcurrentUploads);
        this.maxColumns = (int) positive("datasets.max-columns", maxColumns);
        this.workFolder = Path.of(workFolder);
        this.ingestLimits = new TableLimits(memory, threads(threads), spill, queryTimeout);
    }

    public long maxUploadSizeInBytes() {
        return maxUploadSize;
    }

    public int maxConcurrentUploads() {
        return maxConcurrentUploads;
    }

    public int maxColumns() {
        return maxColumns;
    }

    public Path workFolder() {
        return workFolder;
    }

    /** For reading an upload whole. */
    public TableLimits ingestLimits() {
        return ingestLimits;
    }

    /** For previews, exports and samples. */
    public TableLimits readingLimits() {
        return new TableLimits(READING_MEMORY, 1, ingestLimits.spillInBytes(), ingestLimits.queryTimeout());
    }

    private static int threads(int wanted) {
        return wanted > 0 ? wanted : Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
    }

    private static long positive(String key, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(key + " must be positive");
        }
        return value;
    }
}
