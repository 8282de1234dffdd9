package io.cupel.privacy.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.datasets.UploadedVersion;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.PrivacySessionService;
import io.cupel.privacy.RegisterOutput;
import io.cupel.privacy.RevealService;
import io.cupel.privacy.RevealValues;
import io.cupel.privacy.RevealedValues;
import io.cupel.privacy.RiskComparison;
import io.cupel.privacy.SessionOutput;
import io.cupel.privacy.SessionReports;
import io.cupel.privacy.domain.PrivacyEvent;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.profile.ComplianceReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a session did and proves. */
@Path("/api/privacy/sessions/{session_id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class SessionResultsResource {
    private final PrivacySessionService sessions;
    private final SessionReports reports;
    private final SessionOutput output;
    private final RevealService reveals;

    @Inject
    public SessionResultsResource(
            PrivacySessionService sessions, SessionReports reports, SessionOutput output, RevealService reveals) {
        this.sessions = sessions;
        this.reports = reports;
        this.output = output;
        this.reveals = reveals;
    }

    @GET
    @Path("/risk")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacyRisk", summary = "How well people hide, before and after the transformation")
    @ApiResponse(
            body = RiskComparison.class,
            errors = {"404 Session not found", "404 Anonymized output not found"})
    public JsonNode risk(@PathParam("session_id") PrivacySessionId id) {
        return reports.risk(id);
    }

    @GET
    @Path("/compliance")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacyCompliance", summary = "Each requirement of the profile with its evidence")
    @ApiResponse(
            body = ComplianceReport.class,
            errors = {"404 Session not found", "409 Detection has not finished"})
    public ComplianceReport compliance(@PathParam("session_id") PrivacySessionId id) {
        return reports.compliance(id);
    }

    @GET
    @Path("/audit")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPrivacyEvents", summary = "Who did what in the session, the oldest event first")
    @ApiResponse(list = PrivacyEvent.class, errors = "404 Session not found")
    public Page<PrivacyEvent> audit(@PathParam("session_id") PrivacySessionId id, @BeanParam ListQuery query) {
        return sessions.events(id, query.page());
    }

    @GET
    @Path("/download")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "downloadPrivacyOutput", summary = "The anonymized table as a Parquet file")
    @ApiResponse(
            status = 302,
            errors = {
                "404 Session not found",
                "404 Anonymized output not found",
                "409 Anonymized output does not meet the policy's target"
            })
    public Response download(@PathParam("session_id") PrivacySessionId id) {
        return Response.status(Response.Status.FOUND)
                .location(output.download(id))
                .build();
    }

    @POST
    @Path("/register")
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "registerPrivacyOutput",
            summary = "Make the anonymized table a dataset, or a further version of one")
    @ApiResponse(
            status = 201,
            created = "dataset_version",
            body = UploadedVersion.class,
            errors = {
                "404 Session not found",
                "404 Anonymized output not found",
                "404 Dataset not found",
                "409 Dataset name already exists",
                "409 Anonymized output does not meet the policy's target"
            })
    public Response register(@PathParam("session_id") PrivacySessionId id, RegisterOutput command) {
        UploadedVersion version = output.register(id, command);
        return Responses.created(
                "/api/datasets/" + version.datasetId(),
                "dataset_version",
                version.datasetVersionId(),
                Map.of(
                        "dataset_id",
                        version.datasetId(),
                        "version_id",
                        version.versionId(),
                        "artifact_id",
                        version.artifactId(),
                        "quality",
                        version.quality()));
    }

    @POST
    @Path("/reveal")
    @RequiresScope(Scope.ADMIN)
    @Operation(
            operationId = "revealPrivateValues",
            summary = "Turn enciphered values back, for whoever holds the key; every attempt is audited")
    @ApiResponse(
            body = RevealedValues.class,
            errors = {
                "403 Key does not match",
                "404 Session not found",
                "404 Anonymized output not found",
                "409 Column is not encrypted",
                "409 Session is still processing"
            })
    public RevealedValues reveal(@PathParam("session_id") PrivacySessionId id, RevealValues command) {
        return reveals.reveal(id, command);
    }
}
