package io.cupel.datasets;

import io.cupel.platform.rest.binding.ClearedByNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is; an empty description removes it. */
public record ChangeDataset(
        @Size(max = 200) @Nullable String name,
        @ClearedByNull @Size(max = 10_000) @Nullable String description) {}
