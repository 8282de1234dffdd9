package io.cupel.projects;

import io.cupel.auth.CurrentUser;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.error.ErrorCode;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.domain.ProjectRole;
import io.cupel.projects.persistence.MemberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Decides what the caller may do in a project.
 *
 * <p>Every {@code require…} throws {@code notFound} when the caller is no member, exactly as for an absent resource, and
 * {@link ProjectError#INSUFFICIENT_PERMISSIONS} when the role is too low. One query each.
 */
@ApplicationScoped
public class ProjectAccess {
    private final CurrentUser caller;
    private final MemberRepository members;

    @Inject
    public ProjectAccess(CurrentUser caller, MemberRepository members) {
        this.caller = caller;
        this.members = members;
    }

    /** May the caller see it? */
    public void requireViewer(ProjectId project, ErrorCode notFound) {
        require(project, ProjectRole.VIEWER, notFound);
    }

    /** May the caller change what is in it? */
    public void requireEditor(ProjectId project, ErrorCode notFound) {
        require(project, ProjectRole.EDITOR, notFound);
    }

    /** May the caller decide on the project itself? */
    public void requireOwner(ProjectId project, ErrorCode notFound) {
        require(project, ProjectRole.OWNER, notFound);
    }

    /** Whether the user is a member now; for caches of their own that must not ask for every request. */
    public boolean isMember(ProjectId project, UserId user) {
        return members.findRole(project, user).isPresent();
    }

    private void require(ProjectId project, ProjectRole needed, ErrorCode notFound) {
        ProjectRole role = members.findRole(project, caller.id()).orElseThrow(notFound::exception);
        if (!role.includes(needed)) {
            throw ProjectError.INSUFFICIENT_PERMISSIONS.exception();
        }
    }
}
