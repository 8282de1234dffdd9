package io.cupel.datasets;

import io.cupel.platform.rest.binding.AmongOthers;
import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an upload.
 *
 * @param file the uploaded file's name; its bytes travel beside the command
 */
public record UploadDataset(
        @NotNull UUID projectId,

        @NotNull @Filled(groups = AmongOthers.class) @Size(max = 200)
        String name,

        @Size(max = 10_000) @Nullable String description,
        @NotNull String file) {}
