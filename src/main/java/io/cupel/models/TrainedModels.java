package io.cupel.models;

import io.cupel.experiments.LeaderboardEntry;
import io.cupel.experiments.ModelTally;
import io.cupel.experiments.NewModel;
import io.cupel.experiments.TrainedModelSink;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ArtifactKind;
import io.cupel.models.domain.Model;
import io.cupel.models.domain.ModelArtifact;
import io.cupel.models.domain.ModelError;
import io.cupel.models.domain.ModelId;
import io.cupel.models.domain.ModelName;
import io.cupel.models.domain.ModelsRemoved;
import io.cupel.models.persistence.LeaderboardRepository;
import io.cupel.models.persistence.LeaderboardRepository.Tally;
import io.cupel.models.persistence.ModelRepository;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what experiments train. */
@ApplicationScoped
@Transactional
public class TrainedModels implements TrainedModelSink {
    private final ModelRepository models;
    private final LeaderboardRepository leaderboard;
    private final Event<ModelsRemoved> removed;
    private final Clock clock;

    @Inject
    public TrainedModels(
            ModelRepository models, LeaderboardRepository leaderboard, Event<ModelsRemoved> removed, Clock clock) {
        this.models = models;
        this.leaderboard = leaderboard;
        this.removed = removed;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void store(NewModel trained) {
        ModelId id = new ModelId(trained.id());
        if (models.find(id).isPresent()) {
            return;
        }
        models.add(model(id, trained), List.of(mojo(id, trained.mojo())));
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

    private ModelArtifact mojo(ModelId id, NewModel.Mojo mojo) {
        return new ModelArtifact(id, ArtifactKind.MOJO, mojo.blobKey(), mojo.bytes(), mojo.sha256(), clock);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void rank(ExperimentId experiment, List<UUID> bestFirst) {
        fireRemoved(leaderboard.removeUnlisted(experiment, bestFirst));
        leaderboard.rankAs(experiment, bestFirst);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LeaderboardEntry> leaderboard(ExperimentId experiment) {
        return leaderboard.list(experiment);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ExperimentId, ModelTally> tallies(Collection<ExperimentId> experiments) {
        return leaderboard.listTallies(experiments).stream()
                .collect(Collectors.toMap(Tally::experiment, tally -> new ModelTally(tally.models(), tally.best())));
    }

    @Override
    public void removeAll(ExperimentId experiment) {
        if (leaderboard.hasDeployed(experiment)) {
            throw ModelError.MODEL_DEPLOYED.exception();
        }
        fireRemoved(leaderboard.removeUnlisted(experiment, List.of()));
    }

    private void fireRemoved(List<String> blobKeys) {
        if (!blobKeys.isEmpty()) {
            removed.fire(new ModelsRemoved(blobKeys));
        }
    }
}
