package io.cupel.privacy.rest;

import io.cupel.platform.access.RequiresScope;
import io.cupel.platform.access.Scope;
import io.cupel.platform.rest.ApiResponse;
import io.cupel.privacy.AnalyzeContent;
import io.cupel.privacy.AnalyzedContent;
import io.cupel.privacy.AnonymizeContent;
import io.cupel.privacy.AnonymizedContent;
import io.cupel.privacy.ContentService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Texts and rows, without a session: nothing is kept. */
@Path("/api/privacy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ContentResource {
    private final ContentService contents;

    @Inject
    public ContentResource(ContentService contents) {
        this.contents = contents;
    }

    @POST
    @Path("/analyze")
    @RequiresScope(Scope.READ)
    @Operation(operationId = "analyzeContent", summary = "Find personal data in texts or rows")
    @ApiResponse(body = AnalyzedContent.class)
    public AnalyzedContent analyze(AnalyzeContent command) {
        return contents.analyze(command);
    }

    @POST
    @Path("/anonymize")
    @RequiresScope(Scope.WRITE)
    @Operation(operationId = "anonymizeContent", summary = "Change the personal data in texts or rows")
    @ApiResponse(body = AnonymizedContent.class, errors = "404 Policy not found")
    public AnonymizedContent anonymize(AnonymizeContent command) {
        return contents.anonymize(command);
    }
}
