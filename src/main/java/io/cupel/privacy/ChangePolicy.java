package io.cupel.privacy;

import io.cupel.platform.rest.binding.Filled;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.PolicyStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A partial update: what is null stays as it is; an explicit null unsets the description or a single setting. The profile is what the policy
 * began with and stays.
 */
public record ChangePolicy(
        @Filled @Size(min = 1, max = 200) @Nullable String name,
        Patch<@Size(max = 2000) String> description,
        @Nullable PolicyStatus status,
        @Valid @Nullable ChangePolicySettings settings) {}
