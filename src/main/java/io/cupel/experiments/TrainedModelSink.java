package io.cupel.experiments;

import io.cupel.experiments.domain.ExperimentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what training makes. Implemented once, by the module that owns models. */
public interface TrainedModelSink {
    /** Stores a model whose MOJO is already in the blob store, in a transaction of its own. A second call with the same id does nothing. */
    void store(NewModel model);

    /**
     * The run is over: ranks its models, the first being the best. Models of the experiment that are not in the list come from a
     * try that was repeated; they are removed, unless something uses them, and then rank last. Opens its own transaction.
     */
    void rank(ExperimentId experiment, List<UUID> bestFirst);

    /** The models so far, best first; by the sort metric before {@link #rank} was called. */
    List<LeaderboardEntry> leaderboard(ExperimentId experiment);

    /** What to show of the models beside each experiment; experiments without models may be absent. */
    Map<ExperimentId, ModelTally> tallies(Collection<ExperimentId> experiments);

    /** Takes the experiment's models along, inside the caller's transaction; refuses with 409 while one of them is deployed. */
    void removeAll(ExperimentId experiment);
}
