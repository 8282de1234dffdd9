package io.cupel.models;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.models.domain.ModelFile;
import io.cupel.models.domain.ModelId;
import io.cupel.models.persistence.ModelFileRepository;
import io.cupel.projects.domain.ProjectId;
import io.cupel.scoring.ModelCache;
import io.cupel.scoring.ScoringModel;
import io.cupel.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Loaded models by id, for those who serve predictions. Quick once a model is known: no query, no lock. Whether the caller may
 * use it is not asked here, and a model that another server removed may be found for a few minutes more; it is the deployment that
 * decides.
 */
@ApplicationScoped
public class ScoringModels {
    private static final int MAX_KNOWN = 10_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final ModelFileRepository files;
    private final ModelCache cache;
    private final BlobStore blobs;
    private final Cache<ModelId, ModelFile> known = Caffeine.newBuilder()
            .maximumSize(MAX_KNOWN)
            .expireAfterWrite(KNOWN_FOR)
            .executor(Runnable::run)
            .build();

    @Inject
    public ScoringModels(ModelFileRepository files, ModelCache cache, BlobStore blobs) {
        this.files = files;
        this.cache = cache;
        this.blobs = blobs;
    }

    /**
     * Empty when there is no such model.
     *
     * @throws io.cupel.scoring.domain.UnusableModelException when its file cannot be loaded
     */
    public Optional<ScoringModel> find(ModelId id) {
        return file(id).map(this::load);
    }

    public boolean isInProject(ModelId id, ProjectId project) {
        return file(id).filter(file -> file.projectId().equals(project)).isPresent();
    }

    ScoringModel load(ModelFile file) {
        return cache.get(new StoredModelSource(file, blobs));
    }

    private Optional<ModelFile> file(ModelId id) {
        ModelFile file = known.getIfPresent(id);
        if (file != null) {
            return Optional.of(file);
        }
        Optional<ModelFile> found = files.find(id);
        found.ifPresent(it -> known.put(id, it));
        return found;
    }
}
