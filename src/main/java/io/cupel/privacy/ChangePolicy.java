package io.cupel.privacy;

import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PolicyStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is, in the settings too. The profile is what the policy began with and stays. */
public record ChangePolicy(
        @Size(min = 1, max = 200) @Nullable String name,
        @Size(max = 2000) @Nullable String description,
        @Nullable PolicyStatus status,
        @Valid @Nullable PolicySettings settings) {}
