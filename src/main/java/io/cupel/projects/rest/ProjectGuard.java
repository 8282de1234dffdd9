package io.cupel.projects.rest;

import io.cupel.platform.rest.binding.PathGuard;
import io.cupel.projects.ProjectService;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class ProjectGuard implements PathGuard<ProjectId> {
    private final ProjectService projects;

    @Inject
    public ProjectGuard(ProjectService projects) {
        this.projects = projects;
    }

    @Override
    public Class<ProjectId> idType() {
        return ProjectId.class;
    }

    @Override
    public void requireVisible(String id) {
        projects.get(ProjectId.fromString(id));
    }
}
