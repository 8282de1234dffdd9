package io.cupel.datasets;

import io.cupel.platform.rest.binding.AmongOthers;
import io.cupel.platform.rest.binding.Filled;
import io.cupel.platform.rest.binding.Patch;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is; an empty description, or an explicit null, removes it. */
public record ChangeDataset(
        @Filled(groups = AmongOthers.class) @Size(max = 200) @Nullable
        String name,

        Patch<@Size(max = 10_000) String> description) {}
