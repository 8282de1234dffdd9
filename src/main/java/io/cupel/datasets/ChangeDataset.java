package io.cupel.datasets;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is. */
public record ChangeDataset(
        @Size(max = 200) @Nullable String name,
        @Size(max = 10_000) @Nullable String description) {}
