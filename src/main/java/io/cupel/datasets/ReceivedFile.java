package io.cupel.datasets;

import java.nio.file.Path;

/**
 * An uploaded file on its way to becoming a version.
 *
 * @param path where the bytes were put, inside the task's work folder
 * @param name as the client called it; for people only
 */
public record ReceivedFile(Path path, Path workFolder, String name, long sizeInBytes) {}
