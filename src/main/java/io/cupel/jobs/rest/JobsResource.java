package io.cupel.jobs.rest;

import io.cupel.jobs.JobFilter;
import io.cupel.jobs.JobService;
import io.cupel.jobs.JobView;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryEnums;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {
    private final JobService jobs;

    @Inject
    public JobsResource(JobService jobs) {
        this.jobs = jobs;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listJobs", summary = "Long-running work in the caller's projects, the newest first")
    @ApiResponse(list = JobView.class)
    public Page<JobView> list(
            @BeanParam ListQuery query,
            @QueryParam("project_id") @Nullable String projectId,
            @QueryParam("type") @Nullable String type,
            @QueryParam("status") @Nullable String status) {
        UUID project = QueryIds.optional("project_id", projectId);
        JobFilter filter = new JobFilter(
                project == null ? null : new ProjectId(project),
                QueryEnums.optional("type", type, JobType.class),
                QueryEnums.optional("status", status, JobStatus.class));
        return jobs.list(filter, query.page());
    }

    @GET
    @Path("/{job_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getJob", summary = "One job")
    @ApiResponse(wrapped = "job", body = JobView.class, errors = "404 Job not found")
    public Map<String, Object> get(@PathParam("job_id") JobId id) {
        return Responses.wrapped("job", jobs.get(id));
    }

    @POST
    @Path("/{job_id}/cancel")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "cancelJob", summary = "Call a job off: at once when queued, within seconds when running")
    @ApiResponse(
            wrapped = "job",
            body = JobView.class,
            errors = {"404 Job not found", "409 Job has already ended"})
    public Map<String, Object> cancel(@PathParam("job_id") JobId id) {
        return Responses.wrapped("job", jobs.cancelAsCaller(id));
    }
}
