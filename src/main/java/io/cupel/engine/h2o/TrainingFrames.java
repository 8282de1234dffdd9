package io.cupel.engine.h2o;

import io.cupel.engine.EngineColumn;
import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.TrainingData;
import io.cupel.engine.h2o.H2oClient.FrameSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings the run's tables to the engine and makes sure that they arrived whole.
 *
 * @param holdOut key of the rows kept back, or null
 */
record TrainingFrames(String training, @Nullable String holdOut) {
    /** H2O's rule of thumb: four times the data, and some for the models. */
    private static final int HEAP_PER_DATA = 4;

    private static final long HEAP_PER_RUN = 400L << 20;

    static TrainingFrames named(UUID runId, boolean withHoldOut) {
        String key = "frame_" + runId.toString().replace('-', '_');
        return new TrainingFrames(key, withHoldOut ? key + "_hold_out" : null);
    }

    void send(H2oClient client, TrainingData data) throws InterruptedException {
        checkMemory(client, fileSize(data.csv()));
        FrameSummary sent = send(client, training, data.csv(), data.rows(), data.columns());
        TrainingData.HoldOutRows kept = data.holdOut();
        if (holdOut != null && kept != null) {
            send(client, holdOut, kept.csv(), kept.rows(), data.columns());
        }
        checkMemory(client, sent.bytes());
    }

    private static FrameSummary send(H2oClient client, String key, Path csv, long rows, List<EngineColumn> columns)
            throws InterruptedException {
        String raw = "raw_" + key;
        client.upload(raw, csv);
        client.parse(raw, key, columns);
        FrameSummary summary = client.summary(key);
        if (summary.rows() != rows || summary.columns() != columns.size()) {
            throw new EngineException(
                    Reason.MISREAD,
                    "The training engine read %d rows and %d columns instead of %d and %d"
                            .formatted(summary.rows(), summary.columns(), rows, columns.size()));
        }
        return summary;
    }

    /** A table too large would not fail: it would make the engine spin. */
    private static void checkMemory(H2oClient client, long bytes) throws InterruptedException {
        long memory = client.cloud(Duration.ofSeconds(10)).maxMemory();
        if (bytes * HEAP_PER_DATA + HEAP_PER_RUN > memory) {
            throw new EngineException(
                    Reason.TOO_LARGE,
                    "The data needs about %d MB of engine memory, and there are %d MB"
                            .formatted((bytes * HEAP_PER_DATA + HEAP_PER_RUN) >> 20, memory >> 20));
        }
    }

    static long trainable(long memory) {
        return Math.max(0, (memory - HEAP_PER_RUN) / HEAP_PER_DATA);
    }

    private static long fileSize(Path file) {
        return file.toFile().length();
    }
}
