package io.cupel.privacy;

import io.cupel.platform.rest.binding.Filled;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.Profile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param profile {@code custom} when absent
 * @param status {@code draft} when absent
 */
public record CreatePolicy(
        @NotNull UUID projectId,
        @NotNull @Filled @Size(min = 1, max = 200) String name,
        @Size(max = 2000) @Nullable String description,
        @Nullable Profile profile,
        @Nullable PolicyStatus status,
        @Valid @Nullable PolicySettings settings) {}
