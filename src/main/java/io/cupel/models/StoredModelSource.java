package io.cupel.models;

import io.cupel.models.domain.ModelFile;
import io.cupel.scoring.ModelSource;
import io.cupel.scoring.domain.UnusableModelException;
import io.cupel.storage.BlobStore;
import io.cupel.storage.NoSuchBlobException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A model's bytes in the blob store. */
record StoredModelSource(ModelFile stored, BlobStore blobs) implements ModelSource {
    @Override
    public String sha256() {
        return stored.sha256();
    }

    @Override
    public Path file() {
        try {
            return blobs.local(stored.mojoKey());
        } catch (NoSuchBlobException | UncheckedIOException unreadable) {
            throw new UnusableModelException("The model file cannot be had", unreadable);
        }
    }

    @Override
    public byte @Nullable [] background() {
        if (stored.backgroundKey() == null) {
            return null;
        }
        try (InputStream content = blobs.open(stored.backgroundKey())) {
            return content.readAllBytes();
        } catch (IOException | NoSuchBlobException | UncheckedIOException unreadable) {
            throw new UnusableModelException("The model's background rows cannot be had", unreadable);
        }
    }
}
