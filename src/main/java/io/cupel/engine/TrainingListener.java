package io.cupel.engine;

/** What a run tells while it is under way. */
public interface TrainingListener {
    /** Never goes back; {@code fraction} is between 0 and 1. */
    void progress(double fraction, String message);

    /** Lines of the training log, oldest first. */
    void logged(TrainingEvent event);

    /** A model is finished. Its MOJO file is there for the length of this call, and may be moved away. */
    void modelTrained(TrainedModel model);

    /** Asked every second or so; true stops the run, and the models finished so far stay. */
    boolean isCancelled();
}
