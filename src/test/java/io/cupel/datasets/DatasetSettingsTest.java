package io.cupel.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatasetSettingsTest {
    private static final long MEMORY = 512L << 20;
    private static final long SPILL = 20L << 30;
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    @Test
    void takesWhatTheOperatorSays() {
        DatasetSettings settings = settings(1_000, 2, 50, MEMORY, 3);

        assertThat(settings.maxUploadSizeInBytes()).isEqualTo(1_000);
        assertThat(settings.maxConcurrentUploads()).isEqualTo(2);
        assertThat(settings.maxColumns()).isEqualTo(50);
        assertThat(settings.workFolder()).isEqualTo(Path.of("work"));
        assertThat(settings.ingestLimits().memoryInBytes()).isEqualTo(MEMORY);
        assertThat(settings.ingestLimits().threads()).isEqualTo(3);
        assertThat(settings.ingestLimits().spillInBytes()).isEqualTo(SPILL);
        assertThat(settings.ingestLimits().queryTimeout()).isEqualTo(TIMEOUT);
    }

    @Test
    void noThreadsMeansOneForEachProcessorUpToFour() {
        int threads = settings(1, 1, 1, MEMORY, 0).ingestLimits().threads();

        assertThat(threads).isEqualTo(Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void readingIsModest() {
        DatasetSettings settings = settings(1, 1, 1, 8L << 30, 4);

        assertThat(settings.readingLimits().threads()).isEqualTo(1);
        assertThat(settings.readingLimits().memoryInBytes()).isLessThan(MEMORY);
        assertThat(settings.readingLimits().queryTimeout()).isEqualTo(TIMEOUT);
    }

    @Test
    void refusesWhatMakesNoSenseAndNamesIt() {
        assertThatThrownBy(() -> settings(0, 1, 1, MEMORY, 1)).hasMessageContaining("datasets.upload.max-size");
        assertThatThrownBy(() -> settings(1, 0, 1, MEMORY, 1)).hasMessageContaining("datasets.upload.max-concurrent");
        assertThatThrownBy(() -> settings(1, 1, -1, MEMORY, 1)).hasMessageContaining("datasets.max-columns");
        assertThatThrownBy(() -> settings(1, 1, 1, 1, 1)).hasMessageContaining("64 MiB");
    }

    private static DatasetSettings settings(long size, int uploads, int columns, long memory, int threads) {
        return new DatasetSettings(size, uploads, columns, "work", memory, threads, SPILL, TIMEOUT);
    }
}
