package io.cupel.jobs.rest;

import io.cupel.jobs.JobService;
import io.cupel.jobs.domain.JobId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.ApiResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/jobs/{job_id}/events")
@ApplicationScoped
@Tag(name = "Jobs")
public class JobEventsResource {
    private final JobService jobs;
    private final JobWatchers watchers;

    @Inject
    public JobEventsResource(JobService jobs, JobWatchers watchers) {
        this.jobs = jobs;
        this.watchers = watchers;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RequiresScope(Scope.READ)
    @Operation(operationId = "watchJob", summary = "Progress as server-sent events until the job ends")
    @ApiResponse(mediaType = MediaType.SERVER_SENT_EVENTS, errors = "404 Job not found")
    public void watch(@PathParam("job_id") JobId id, @Context SseEventSink sink, @Context Sse sse) {
        jobs.get(id);
        watchers.add(id, sink, sse);
    }
}
