package io.cupel.datasets;

import jakarta.validation.constraints.NotNull;

/**
 * The fields of a further version.
 *
 * @param file the uploaded file's name; its bytes travel beside the command
 */
public record UploadVersion(@NotNull String file) {}
