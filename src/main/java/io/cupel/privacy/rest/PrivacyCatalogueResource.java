package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.ListQuery;
import io.cupel.platform.paging.Page;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.privacy.PiiTypeView;
import io.cupel.privacy.PrivacyCatalogue;
import io.cupel.privacy.ProfileView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class PrivacyCatalogueResource {
    private final PrivacyCatalogue catalogue;

    @Inject
    public PrivacyCatalogueResource(PrivacyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("/pii-types")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPiiTypes", summary = "Every kind of personal data that is told apart")
    @ApiResponse(list = PiiTypeView.class)
    public Page<PiiTypeView> types(@BeanParam ListQuery query) {
        return catalogue.types(query.page());
    }

    @GET
    @Path("/profiles")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "listPrivacyProfiles", summary = "The profiles, and what each of them asks for")
    @ApiResponse(list = ProfileView.class)
    public Page<ProfileView> profiles(@BeanParam ListQuery query) {
        return catalogue.profiles(query.page());
    }
}
