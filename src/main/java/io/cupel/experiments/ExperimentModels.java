package io.cupel.experiments;

import io.cupel.experiments.domain.ExperimentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The experiments' models, through the module above that keeps them. Looked up on first use and not injected: that module's beans
 * need this one's.
 */
@ApplicationScoped
public class ExperimentModels {
    private final Instance<TrainedModelSink> sink;

    @Inject
    public ExperimentModels(Instance<TrainedModelSink> sink) {
        this.sink = sink;
    }

    public void store(NewModel model) {
        sink.get().store(model);
    }

    public void rank(ExperimentId experiment, List<UUID> bestFirst) {
        sink.get().rank(experiment, bestFirst);
    }

    List<LeaderboardEntry> leaderboard(ExperimentId experiment) {
        return sink.get().leaderboard(experiment);
    }

    ModelTally tally(ExperimentId experiment) {
        return tallies(List.of(experiment)).getOrDefault(experiment, ModelTally.NONE);
    }

    Map<ExperimentId, ModelTally> tallies(Collection<ExperimentId> experiments) {
        return experiments.isEmpty() ? Map.of() : sink.get().tallies(experiments);
    }

    void removeAll(ExperimentId experiment) {
        sink.get().removeAll(experiment);
    }
}
