package io.cupel.privacy;

import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param datasetId means its latest version
 * @param name the dataset's when absent
 */
public record CreatePrivacySession(
        @NotNull UUID policyId,
        @Nullable UUID datasetId,
        @Nullable UUID datasetVersionId,
        @Filled @Size(min = 1, max = 200) @Nullable String name) {}
