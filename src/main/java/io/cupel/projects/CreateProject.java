package io.cupel.projects;

import io.cupel.platform.rest.binding.AmongOthers;
import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record CreateProject(
        @NotNull @Filled(groups = AmongOthers.class) @Size(max = 200)
        String name,

        @Size(max = 10_000) @Nullable String description) {}
