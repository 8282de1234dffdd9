package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import io.cupel.privacy.ChangeRule;
import io.cupel.privacy.CreateRule;
import io.cupel.privacy.RuleService;
import io.cupel.privacy.RuleView;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.RuleId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/privacy/policies/{policy_id}/rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class RulesResource {
    private final RuleService rules;

    @Inject
    public RulesResource(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPrivacyRules", summary = "Rules of a policy, the oldest first")
    @ApiResponse(list = RuleView.class, errors = "404 Policy not found")
    public Page<RuleView> list(@PathParam("policy_id") PolicyId policy, @BeanParam ListQuery query) {
        return rules.list(policy, query.page());
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @Operation(
            operationId = "createPrivacyRule",
            summary = "Add a rule; of several enabled rules for one kind of data the newest decides")
    @ApiResponse(
            status = 201,
            created = "rule",
            wrapped = "rule",
            body = RuleView.class,
            errors = "404 Policy not found")
    public Response create(@PathParam("policy_id") PolicyId policy, CreateRule command) {
        RuleView rule = rules.create(policy, command);
        return Responses.created(
                "/api/privacy/policies/" + policy + "/rules/" + rule.id(), "rule", rule.id(), Map.of("rule", rule));
    }

    @GET
    @Path("/{rule_id}")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "getPrivacyRule", summary = "One rule")
    @ApiResponse(
            wrapped = "rule",
            body = RuleView.class,
            errors = {"404 Policy not found", "404 Rule not found"})
    public Map<String, Object> get(@PathParam("policy_id") PolicyId policy, @PathParam("rule_id") RuleId id) {
        return Responses.wrapped("rule", rules.get(policy, id));
    }

    @PATCH
    @Path("/{rule_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "updatePrivacyRule", summary = "Change the given fields of a rule")
    @ApiResponse(
            wrapped = "rule",
            body = RuleView.class,
            errors = {"404 Policy not found", "404 Rule not found"})
    public Map<String, Object> change(
            @PathParam("policy_id") PolicyId policy, @PathParam("rule_id") RuleId id, ChangeRule command) {
        return Responses.wrapped("rule", rules.change(policy, id, command));
    }

    @PUT
    @Path("/{rule_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "replacePrivacyRule", summary = "The same partial change as PATCH")
    @ApiResponse(
            wrapped = "rule",
            body = RuleView.class,
            errors = {"404 Policy not found", "404 Rule not found"})
    public Map<String, Object> put(
            @PathParam("policy_id") PolicyId policy, @PathParam("rule_id") RuleId id, ChangeRule command) {
        return Responses.wrapped("rule", rules.change(policy, id, command));
    }

    @DELETE
    @Path("/{rule_id}")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "deletePrivacyRule", summary = "Delete a rule")
    @ApiResponse(
            done = true,
            errors = {"404 Policy not found", "404 Rule not found"})
    public Map<String, Object> delete(@PathParam("policy_id") PolicyId policy, @PathParam("rule_id") RuleId id) {
        rules.delete(policy, id);
        return Responses.done();
    }
}
