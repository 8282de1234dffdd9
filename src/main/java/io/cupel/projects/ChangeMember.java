package io.cupel.projects;

import io.cupel.projects.domain.ProjectRole;
import jakarta.validation.constraints.NotNull;

public record ChangeMember(@NotNull ProjectRole role) {}
