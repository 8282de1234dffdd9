package io.cupel.auth.rest;

import io.cupel.auth.ApiKeyService;
import io.cupel.auth.ApiKeyView;
import io.cupel.auth.CreateApiKey;
import io.cupel.auth.CreatedApiKey;
import io.cupel.auth.CredentialService;
import io.cupel.auth.domain.ApiKeyId;
import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.access.SessionOnly;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.platform.rest.Responses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/auth/api-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Auth")
public class ApiKeysResource {
    private final ApiKeyService keys;
    private final CredentialService credentials;

    @Inject
    public ApiKeysResource(ApiKeyService keys, CredentialService credentials) {
        this.keys = keys;
        this.credentials = credentials;
    }

    @POST
    @RequiresScope(Scope.WRITE)
    @SessionOnly
    @Operation(operationId = "createApiKey", summary = "Create an API key; the answer shows it this once")
    @ApiResponse(
            status = 201,
            body = CreatedApiKey.class,
            errors = {"403 Session authentication required", "409 API key name already exists"})
    public Response create(CreateApiKey command) {
        CreatedApiKey key = keys.create(command);
        return Response.created(URI.create("/api/auth/api-keys/" + key.id()))
                .entity(key)
                .build();
    }

    @GET
    @RequiresScope(Scope.READ)
    @SessionOnly
    @Operation(operationId = "listApiKeys", summary = "The caller's API keys, newest first, revoked ones included")
    @ApiResponse(list = ApiKeyView.class, errors = "403 Session authentication required")
    public Page<ApiKeyView> list(@BeanParam ListQuery query) {
        return keys.list(query.page());
    }

    @DELETE
    @Path("/{id}")
    @RequiresScope(Scope.WRITE)
    @SessionOnly
    @Operation(operationId = "revokeApiKey", summary = "Revoke an API key; no server accepts it any more")
    @ApiResponse(
            done = true,
            errors = {"403 Session authentication required", "404 API key not found"})
    public Map<String, Object> revoke(@PathParam("id") ApiKeyId id) {
        keys.revoke(id);
        credentials.forget(id.value());
        return Responses.done();
    }
}
