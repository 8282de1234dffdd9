package io.cupel.projects;

import io.cupel.projects.domain.ProjectRole;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record AddMember(
        @NotNull @Email @Size(max = 254) String email,
        @NotNull ProjectRole role) {}
