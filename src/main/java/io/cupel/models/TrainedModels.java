package io.cupel.models;

import io.cupel.experiments.LeaderboardEntry;
import io.cupel.experiments.ModelTally;
import io.cupel.experiments.NewModel;
import io.cupel.experiments.TrainedModelSink;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ModelError;
import io.cupel.models.domain.ModelsRemoved;
import io.cupel.models.persistence.LeaderboardRepository;
import io.cupel.models.persistence.LeaderboardRepository.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what experiments train. */
@ApplicationScoped
@Transactional
public class TrainedModels implements TrainedModelSink {
    private final TrainingSamples samples;
    private final ModelRecorder recorder;
    private final LeaderboardRepository leaderboard;
    private final Event<ModelsRemoved> removed;

    @Inject
    public TrainedModels(
            TrainingSamples samples,
            ModelRecorder recorder,
            LeaderboardRepository leaderboard,
            Event<ModelsRemoved> removed) {
        this.samples = samples;
        this.recorder = recorder;
        this.leaderboard = leaderboard;
        this.removed = removed;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void store(NewModel trained) {
        recorder.record(trained, samples.keep(trained).orElse(null));
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
