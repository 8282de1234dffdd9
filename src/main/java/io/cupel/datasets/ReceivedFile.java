package io.cupel.datasets;

import io.cupel.datasets.domain.Lineage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file on its way to becoming a version.
 *
 * @param path where the bytes were put, inside the task's work folder
 * @param name as the client called it; for people only
 * @param lineage null for what a client uploads
 */
public record ReceivedFile(
        Path path,
        Path workFolder,
        String name,
        long sizeInBytes,
        @Nullable Lineage lineage) {}
