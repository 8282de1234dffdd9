package io.cupel.experiments.rest;

import io.cupel.experiments.CapabilitiesView;
import io.cupel.experiments.CreateExperiment;
import io.cupel.experiments.CreatedExperiment;
import io.cupel.experiments.EngineChoice;
import io.cupel.experiments.ExperimentFilter;
import io.cupel.experiments.ExperimentResults;
import io.cupel.experiments.ExperimentService;
import io.cupel.experiments.ExperimentView;
import io.cupel.experiments.LeaderboardEntry;
import io.cupel.experiments.TrainingLogEntry;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.domain.ExperimentStatus;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/experiments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Experiments")
public class ExperimentsResource {
    private final ExperimentService experiments;
    private final ExperimentResults results;
    private final EngineChoice engines;

    @Inject
    public ExperimentsResource(ExperimentService experiments, ExperimentResults results, EngineChoice engines) {
        this.experiments = experiments;
        this.results = results;
        this.engines = engines;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listExperiments", summary = "Experiments in the caller's projects, the newest first")
    @ApiResponse(list = ExperimentView.class)
    public Page<ExperimentView> list(
            @BeanParam ListQuery query,
            @QueryParam("project_id") @Nullable String projectId,
            @QueryParam("status") @Nullable String status) {
        UUID project = QueryIds.optional("project_id", projectId);
        ExperimentFilter filter = new ExperimentFilter(
                project == null ? null : new ProjectId(project),
                QueryEnums.optional("status", status, ExperimentStatus.class));
        return experiments.list(filter, query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "createExperiment", summary = "Train models on a dataset version")
    @ApiResponse(
            status = 201,
            created = "experiment",
            body = CreatedView.class,
            errors = {
                "404 Project not found",
                "404 Dataset version not found",
                "422 target_column not found in dataset",
                "422 Invalid problem_type",
                "422 target_column has only one class",
                "422 target_column has no values",
                "422 target_column is not numeric, as a regression needs"
            })
    public Response create(CreateExperiment command) {
        CreatedExperiment created = experiments.create(command);
        return Responses.created(
                "/api/experiments/" + created.id(),
                "experiment",
                created.id().value(),
                Map.of("job_id", created.jobId().value(), "status", created.status()));
    }

    @GET
    @Path("/capabilities")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getTrainingCapabilities", summary = "What can be asked of training on this server")
    @ApiResponse(body = CapabilitiesView.class)
    public CapabilitiesView capabilities() {
        return engines.capabilities();
    }

    @GET
    @Path("/{experiment_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getExperiment", summary = "One experiment")
    @ApiResponse(wrapped = "experiment", body = ExperimentView.class, errors = "404 Experiment not found")
    public Map<String, Object> get(@PathParam("experiment_id") ExperimentId id) {
        return Responses.wrapped("experiment", experiments.get(id));
    }

    @POST
    @Path("/{experiment_id}/cancel")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "cancelExperiment", summary = "Call a training off; the models finished so far stay")
    @ApiResponse(
            wrapped = "experiment",
            body = ExperimentView.class,
            errors = {"404 Experiment not found", "409 Experiment has already ended"})
    public Map<String, Object> cancel(@PathParam("experiment_id") ExperimentId id) {
        return Responses.wrapped("experiment", experiments.cancel(id));
    }

    @DELETE
    @Path("/{experiment_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deleteExperiment", summary = "Delete an experiment with its models and its log")
    @ApiResponse(
            done = true,
            errors = {"404 Experiment not found", "409 Experiment is still running"})
    public Map<String, Object> delete(@PathParam("experiment_id") ExperimentId id) {
        experiments.delete(id);
        return Responses.done();
    }

    @GET
    @Path("/{experiment_id}/models")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getLeaderboard", summary = "The experiment's models so far, best first")
    @ApiResponse(list = LeaderboardEntry.class, errors = "404 Experiment not found")
    public Page<LeaderboardEntry> models(@PathParam("experiment_id") ExperimentId id, @BeanParam ListQuery query) {
        return results.leaderboard(id, query.page());
    }

    @GET
    @Path("/{experiment_id}/events")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listExperimentEvents", summary = "The training log, oldest line first")
    @ApiResponse(list = TrainingLogEntry.class, errors = "404 Experiment not found")
    public Page<TrainingLogEntry> events(@PathParam("experiment_id") ExperimentId id, @BeanParam ListQuery query) {
        return results.log(id, query.page());
    }
}
