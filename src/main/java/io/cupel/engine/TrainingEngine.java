package io.cupel.engine;

/** Trains many models on one table and ranks them. */
public interface TrainingEngine {
    /** What this engine has, without starting it. */
    EngineCapabilities capabilities();

    /**
     * Trains until done, cancelled or failed; blocks the caller, first in the queue for the engine, then for the run.
     *
     * <p>The listener is called on this thread only. An exception it throws ends the run and comes out of here unchanged. Nothing of
     * the run stays on the engine, whatever the outcome.
     *
     * @throws EngineException when the run could not be finished; the models handed over so far are good
     */
    TrainingOutcome train(TrainingRequest request, TrainingData data, TrainingListener listener)
            throws InterruptedException;
}
