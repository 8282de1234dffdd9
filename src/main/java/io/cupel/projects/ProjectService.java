package io.cupel.projects;

import io.cupel.auth.CurrentUser;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.projects.domain.Project;
import io.cupel.projects.domain.ProjectDeleted;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.domain.ProjectMember;
import io.cupel.projects.domain.ProjectRole;
import io.cupel.projects.persistence.MemberRepository;
import io.cupel.projects.persistence.ProjectRepository;
import io.cupel.projects.persistence.ProjectRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Projects as their members see and change them. */
@ApplicationScoped
@Transactional
public class ProjectService {
    public static final List<String> SORT_FIELDS =
            List.of("created_at", "name", "dataset_count", "model_count", "experiment_count");
    public static final Sort NEWEST_FIRST = new Sort("created_at", true);

    private final CurrentUser caller;
    private final ProjectAccess access;
    private final ProjectRepository projects;
    private final MemberRepository members;
    private final Event<ProjectDeleted> deleted;
    private final Clock clock;

    @Inject
    public ProjectService(
            CurrentUser caller,
            ProjectAccess access,
            ProjectRepository projects,
            MemberRepository members,
            Event<ProjectDeleted> deleted,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.projects = projects;
        this.members = members;
        this.deleted = deleted;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ProjectView> list(PageRequest page, Sort sort) {
        return projects.list(caller.id(), page, sort).map(ProjectService::view);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ProjectView get(ProjectId id) {
        return visible(id);
    }

    /** The caller becomes its owner. */
    public ProjectView create(CreateProject command) {
        Project project = new Project(ProjectId.next(), caller.id(), command.name(), command.description(), clock);
        projects.add(project);
        members.add(new ProjectMember(project.id(), caller.id(), ProjectRole.OWNER, clock));
        return visible(project.id());
    }

    public ProjectView change(ProjectId id, ChangeProject command) {
        access.requireEditor(id, ProjectError.PROJECT_NOT_FOUND);
        Project project = existing(id);
        if (command.name() != null) {
            project.rename(command.name(), clock);
        }
        if (command.description().isGiven()) {
            project.describe(command.description().value(), clock);
        }
        if (command.status() != null) {
            project.moveTo(command.status(), clock);
        }
        projects.flush();
        return visible(id);
    }

    /** Takes everything in the project along. */
    public void delete(ProjectId id) {
        access.requireOwner(id, ProjectError.PROJECT_NOT_FOUND);
        Project project = existing(id);
        deleted.fire(new ProjectDeleted(id));
        projects.remove(project);
    }

    private Project existing(ProjectId id) {
        return projects.find(id).orElseThrow(ProjectError.PROJECT_NOT_FOUND::exception);
    }

    private ProjectView visible(ProjectId id) {
        return projects.findRow(id, caller.id())
                .map(ProjectService::view)
                .orElseThrow(ProjectError.PROJECT_NOT_FOUND::exception);
    }

    private static ProjectView view(ProjectRow row) {
        return new ProjectView(
                row.id(),
                row.name(),
                row.description(),
                row.status(),
                row.datasetCount(),
                row.experimentCount(),
                row.modelCount(),
                row.createdAt(),
                row.updatedAt(),
                row.role());
    }
}
