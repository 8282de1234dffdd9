package io.cupel.models;

import io.cupel.models.domain.ArtifactKind;
import io.cupel.models.domain.ModelArtifact;
import io.cupel.storage.SignedFile;
import io.cupel.storage.SignedUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Addresses under which a model's files can be fetched for a short time. */
@ApplicationScoped
public class ArtifactLinks {
    private final SignedUrls urls;

    @Inject
    public ArtifactLinks(SignedUrls urls) {
        this.urls = urls;
    }

    ArtifactView view(ModelArtifact artifact, String modelName) {
        return new ArtifactView(
                artifact.id(), artifact.kind(), artifact.bytes(), artifact.sha256(), link(artifact, modelName));
    }

    URI link(ModelArtifact artifact, String modelName) {
        boolean mojo = artifact.kind() == ArtifactKind.MOJO;
        return urls.sign(new SignedFile(
                artifact.blobKey(),
                modelName + (mojo ? ".zip" : "-background.json"),
                mojo ? "application/zip" : "application/json",
                artifact.sha256()));
    }
}
