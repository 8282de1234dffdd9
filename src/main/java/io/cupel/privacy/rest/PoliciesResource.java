package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.QueryEnums;
import io.cupel.platform.paging.QueryIds;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.ChangePolicy;
import io.cupel.privacy.CreatePolicy;
import io.cupel.privacy.PolicyKeyView;
import io.cupel.privacy.PolicyService;
import io.cupel.privacy.PolicyView;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.PrivacyEvent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/privacy/policies")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class PoliciesResource {
    private final PolicyService policies;

    @Inject
    public PoliciesResource(PolicyService policies) {
        this.policies = policies;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPrivacyPolicies", summary = "Policies of the caller's projects, the newest first")
    @ApiResponse(list = PolicyView.class)
    public Page<PolicyView> list(
            @BeanParam ListQuery query,
            @QueryParam("project_id") @Nullable String projectId,
            @QueryParam("status") @Nullable String status) {
        UUID project = QueryIds.optional("project_id", projectId);
        return policies.list(
                project == null ? null : new ProjectId(project),
                QueryEnums.optional("status", status, PolicyStatus.class),
                query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "createPrivacyPolicy", summary = "Write a policy; its profile brings rules along")
    @ApiResponse(
            status = 201,
            created = "policy",
            wrapped = "policy",
            body = PolicyView.class,
            errors = "404 Project not found")
    public Response create(CreatePolicy command) {
        PolicyView policy = policies.create(command);
        return Responses.created(
                "/api/privacy/policies/" + policy.id(), "policy", policy.id(), Map.of("policy", policy));
    }

    @GET
    @Path("/{policy_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacyPolicy", summary = "One policy")
    @ApiResponse(wrapped = "policy", body = PolicyView.class, errors = "404 Policy not found")
    public Map<String, Object> get(@PathParam("policy_id") PolicyId id) {
        return Responses.wrapped("policy", policies.get(id));
    }

    @PATCH
    @Path("/{policy_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "updatePrivacyPolicy", summary = "Change the given fields of a policy")
    @ApiResponse(
            wrapped = "policy",
            body = PolicyView.class,
            errors = {"404 Policy not found", "409 Policy is in use"})
    public Map<String, Object> change(@PathParam("policy_id") PolicyId id, ChangePolicy command) {
        return Responses.wrapped("policy", policies.change(id, command));
    }

    @PUT
    @Path("/{policy_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "replacePrivacyPolicy", summary = "The same partial change as PATCH")
    @ApiResponse(
            wrapped = "policy",
            body = PolicyView.class,
            errors = {"404 Policy not found", "409 Policy is in use"})
    public Map<String, Object> put(@PathParam("policy_id") PolicyId id, ChangePolicy command) {
        return Responses.wrapped("policy", policies.change(id, command));
    }

    @DELETE
    @Path("/{policy_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deletePrivacyPolicy", summary = "Delete a policy with its rules and sessions")
    @ApiResponse(
            done = true,
            errors = {"404 Policy not found", "409 Policy is in use", "409 Session is still processing"})
    public Map<String, Object> delete(@PathParam("policy_id") PolicyId id) {
        policies.delete(id);
        return Responses.done();
    }

    @GET
    @Path("/{policy_id}/audit")
    @RequiresScope(Scope.READ)
    @Operation(
            operationId = "listPrivacyPolicyEvents",
            summary = "Who did what with the policy, its rules, its key and its sessions, the oldest event first")
    @ApiResponse(list = PrivacyEvent.class, errors = "404 Policy not found")
    public Page<PrivacyEvent> audit(@PathParam("policy_id") PolicyId id, @BeanParam ListQuery query) {
        return policies.events(id, query.page());
    }

    @POST
    @Path("/{policy_id}/key")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "handOutPrivacyKey", summary = "The key for whoever is to reveal enciphered values")
    @ApiResponse(wrapped = "key", body = PolicyKeyView.class, errors = "404 Policy not found")
    public Map<String, Object> key(@PathParam("policy_id") PolicyId id) {
        return Responses.wrapped("key", policies.key(id));
    }

    @POST
    @Path("/{policy_id}/renew-key")
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "renewPrivacyKey",
            summary = "A new key for all policies of the project; values no longer get their earlier pseudonyms")
    @ApiResponse(wrapped = "key", body = PolicyKeyView.class, errors = "404 Policy not found")
    public Map<String, Object> renewKey(@PathParam("policy_id") PolicyId id) {
        return Responses.wrapped("key", policies.renewKey(id));
    }
}
