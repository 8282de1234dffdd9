package io.cupel.projects;

import io.cupel.projects.domain.ProjectStatus;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is. */
public record ChangeProject(
        @Size(max = 200) @Nullable String name,
        @Size(max = 10_000) @Nullable String description,
        @Nullable ProjectStatus status) {}
