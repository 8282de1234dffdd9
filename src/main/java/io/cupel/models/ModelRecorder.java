package io.cupel.models;

import io.cupel.experiments.NewModel;
import io.cupel.models.domain.ArtifactKind;
import io.cupel.models.domain.Model;
import io.cupel.models.domain.ModelArtifact;
import io.cupel.models.domain.ModelId;
import io.cupel.models.domain.ModelName;
import io.cupel.models.persistence.LeaderboardRepository;
import io.cupel.models.persistence.ModelRepository;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import io.cupel.storage.StoredBlob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a trained model down and finds its rank, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ModelRecorder {
    private final ModelRepository models;
    private final LeaderboardRepository leaderboard;
    private final Clock clock;

    @Inject
    public ModelRecorder(ModelRepository models, LeaderboardRepository leaderboard, Clock clock) {
        this.models = models;
        this.leaderboard = leaderboard;
        this.clock = clock;
    }

    /**
     * Does nothing when there is a model of that id.
     *
     * @param sample rows of its training data, or null
     */
    public void record(NewModel trained, @Nullable StoredBlob sample) {
        ModelId id = new ModelId(trained.id());
        if (models.find(id).isPresent()) {
            return;
        }
        models.add(model(id, trained), artifacts(id, trained.mojo(), sample));
        leaderboard.rankBy(trained.experimentId(), trained.sortMetric());
    }

    private Model model(ModelId id, NewModel trained) {
        return new Model(
                id,
                new ProjectId(trained.projectId()),
                trained.experimentId().value(),
                new ModelName(trained.name(), trained.algo()),
                trained.sortMetric(),
                Json.MAPPER.valueToTree(trained.metrics()),
                trained.details(),
                clock);
    }

    private List<ModelArtifact> artifacts(ModelId id, NewModel.Mojo mojo, @Nullable StoredBlob sample) {
        List<ModelArtifact> artifacts = new ArrayList<>();
        artifacts.add(new ModelArtifact(id, ArtifactKind.MOJO, mojo.blobKey(), mojo.bytes(), mojo.sha256(), clock));
        if (sample != null) {
            artifacts.add(new ModelArtifact(
                    id, ArtifactKind.BACKGROUND, sample.key(), sample.sizeInBytes(), sample.sha256(), clock));
        }
        return artifacts;
    }
}
