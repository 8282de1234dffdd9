package io.cupel.projects;

import io.cupel.projects.domain.ProjectRole;
import java.time.Instant;
import java.util.UUID;

public record MemberView(UUID userId, String email, String name, ProjectRole role, Instant createdAt) {}
