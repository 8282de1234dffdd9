package io.cupel.privacy;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param datasetId the dataset that gets a further version; a new one when absent
 * @param name of a new dataset
 */
public record RegisterOutput(
        @Nullable UUID datasetId,
        @Size(min = 1, max = 200) @Nullable String name) {}
