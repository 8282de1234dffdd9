package io.cupel.projects.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.projects.AddMember;
import io.cupel.projects.ChangeMember;
import io.cupel.projects.MemberView;
import io.cupel.projects.ProjectMemberService;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/projects/{project_id}/members")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectMembersResource {
    private final ProjectMemberService members;

    @Inject
    public ProjectMembersResource(ProjectMemberService members) {
        this.members = members;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listProjectMembers", summary = "Members of a project and their roles")
    @ApiResponse(list = MemberView.class, errors = "404 Project not found")
    public Page<MemberView> list(@PathParam("project_id") ProjectId project, @BeanParam ListQuery query) {
        return members.list(project, query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "addProjectMember", summary = "Add a registered user to a project; owners only")
    @ApiResponse(
            status = 201,
            created = "member",
            wrapped = "member",
            body = MemberView.class,
            errors = {"404 Project not found", "404 User not found", "409 User is already a member"})
    public Response add(@PathParam("project_id") ProjectId project, AddMember command) {
        MemberView member = members.add(project, command);
        String path = "/api/projects/" + project + "/members/" + member.userId();
        return Responses.created(path, "member", member.userId(), Map.of("member", member));
    }

    @PATCH
    @Path("/{user_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "updateProjectMember", summary = "Change a member's role; owners only")
    @ApiResponse(
            wrapped = "member",
            body = MemberView.class,
            errors = {"404 Project not found", "404 Member not found", "409 Project must have an owner"})
    public Map<String, Object> change(
            @PathParam("project_id") ProjectId project, @PathParam("user_id") MemberPath member, ChangeMember command) {
        return Responses.wrapped("member", members.change(project, member.userId(), command));
    }

    @DELETE
    @Path("/{user_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "removeProjectMember", summary = "Remove a member; owners only")
    @ApiResponse(
            done = true,
            errors = {"404 Project not found", "404 Member not found", "409 Project must have an owner"})
    public Map<String, Object> remove(
            @PathParam("project_id") ProjectId project, @PathParam("user_id") MemberPath member) {
        members.remove(project, member.userId());
        return Responses.done();
    }
}
