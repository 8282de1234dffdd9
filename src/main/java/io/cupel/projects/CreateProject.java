package io.cupel.projects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record CreateProject(
        @NotNull @Size(max = 200) String name,
        @Size(max = 10_000) @Nullable String description) {}
