package io.cupel.projects;

import io.cupel.platform.rest.binding.AmongOthers;
import io.cupel.platform.rest.binding.Filled;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.projects.domain.ProjectStatus;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A partial update: what is null stays as it is; an empty description, or an explicit null, removes it. */
public record ChangeProject(
        @Filled(groups = AmongOthers.class) @Size(max = 200) @Nullable
        String name,

        Patch<@Size(max = 10_000) String> description,
        @Nullable ProjectStatus status) {}
