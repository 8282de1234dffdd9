package io.cupel.projects.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.Sort;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.projects.ChangeProject;
import io.cupel.projects.CreateProject;
import io.cupel.projects.ProjectService;
import io.cupel.projects.ProjectView;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/projects")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectsResource {
    private final ProjectService projects;

    @Inject
    public ProjectsResource(ProjectService projects) {
        this.projects = projects;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listProjects", summary = "Projects that the caller owns or is a member of")
    @ApiResponse(list = ProjectView.class)
    public Page<ProjectView> list(
            @BeanParam ListQuery query,
            @QueryParam("sort_field") @Nullable String field,
            @QueryParam("sort_direction") @Nullable String direction) {
        Sort sort = Sort.of(
                "sort_field",
                field,
                ProjectService.SORT_FIELDS,
                "sort_direction",
                direction,
                ProjectService.NEWEST_FIRST);
        return projects.list(query.page(), sort);
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "createProject", summary = "Create a project; the caller becomes its owner")
    @ApiResponse(
            status = 201,
            created = "project",
            wrapped = "project",
            body = ProjectView.class,
            errors = {"409 Project name already exists", "422 Project name must not be empty"})
    public Response create(CreateProject command) {
        ProjectView project = projects.create(command);
        return Responses.created("/api/projects/" + project.id(), "project", project.id(), Map.of("project", project));
    }

    @GET
    @Path("/{project_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getProject", summary = "One project")
    @ApiResponse(wrapped = "project", body = ProjectView.class, errors = "404 Project not found")
    public Map<String, Object> get(@PathParam("project_id") ProjectId id) {
        return Responses.wrapped("project", projects.get(id));
    }

    @PATCH
    @Path("/{project_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "updateProject", summary = "Change the given fields of a project")
    @ApiResponse(
            wrapped = "project",
            body = ProjectView.class,
            errors = {"404 Project not found", "409 Project name already exists", "422 Project name must not be empty"})
    public Map<String, Object> change(@PathParam("project_id") ProjectId id, ChangeProject command) {
        return Responses.wrapped("project", projects.change(id, command));
    }

    @PUT
    @Path("/{project_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "replaceProject", summary = "The same partial change as PATCH")
    @ApiResponse(
            wrapped = "project",
            body = ProjectView.class,
            errors = {"404 Project not found", "409 Project name already exists", "422 Project name must not be empty"})
    public Map<String, Object> put(@PathParam("project_id") ProjectId id, ChangeProject command) {
        return Responses.wrapped("project", projects.change(id, command));
    }

    @DELETE
    @Path("/{project_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deleteProject", summary = "Delete a project and everything in it; owners only")
    @ApiResponse(done = true, errors = "404 Project not found")
    public Map<String, Object> delete(@PathParam("project_id") ProjectId id) {
        projects.delete(id);
        return Responses.done();
    }
}
