package io.cupel.projects;

import io.cupel.auth.UserDirectory;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.domain.ProjectMember;
import io.cupel.projects.domain.ProjectRole;
import io.cupel.projects.persistence.MemberRepository;
import io.cupel.projects.persistence.MemberRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Who belongs to a project. Members see the list; owners change it. */
@ApplicationScoped
@Transactional
public class ProjectMemberService {
    private final ProjectAccess access;
    private final MemberRepository members;
    private final UserDirectory users;
    private final Clock clock;

    @Inject
    public ProjectMemberService(ProjectAccess access, MemberRepository members, UserDirectory users, Clock clock) {
        this.access = access;
        this.members = members;
        this.users = users;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<MemberView> list(ProjectId project, PageRequest page) {
        access.requireViewer(project, ProjectError.PROJECT_NOT_FOUND);
        return members.list(project, page).map(ProjectMemberService::view);
    }

    public MemberView add(ProjectId project, AddMember command) {
        access.requireOwner(project, ProjectError.PROJECT_NOT_FOUND);
        UserId user = users.findByEmail(command.email()).orElseThrow(ProjectError.USER_NOT_FOUND::exception);
        members.add(new ProjectMember(project, user, command.role(), clock));
        return row(project, user);
    }

    public MemberView change(ProjectId project, UserId user, ChangeMember command) {
        access.requireOwner(project, ProjectError.PROJECT_NOT_FOUND);
        ProjectMember member = existing(project, user);
        if (command.role() != ProjectRole.OWNER) {
            requireAnotherOwner(project, member);
        }
        member.become(command.role());
        members.flush();
        return row(project, user);
    }

    public void remove(ProjectId project, UserId user) {
        access.requireOwner(project, ProjectError.PROJECT_NOT_FOUND);
        ProjectMember member = existing(project, user);
        requireAnotherOwner(project, member);
        members.remove(member);
    }

    private void requireAnotherOwner(ProjectId project, ProjectMember leaving) {
        if (leaving.isOwner() && members.listOwnersForUpdate(project).size() < 2) {
            throw ProjectError.PROJECT_WITHOUT_OWNER.exception();
        }
    }

    private ProjectMember existing(ProjectId project, UserId user) {
        return members.find(project, user).orElseThrow(ProjectError.MEMBER_NOT_FOUND::exception);
    }

    private MemberView row(ProjectId project, UserId user) {
        return members.findRow(project, user)
                .map(ProjectMemberService::view)
                .orElseThrow(ProjectError.MEMBER_NOT_FOUND::exception);
    }

    private static MemberView view(MemberRow row) {
        return new MemberView(row.userId(), row.email(), row.name(), row.role(), row.createdAt());
    }
}
