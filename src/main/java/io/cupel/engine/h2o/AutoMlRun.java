package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingEvent;
import io.cupel.engine.TrainingListener;
import io.cupel.engine.TrainingOutcome;
import io.cupel.engine.TrainingRequest;
import io.cupel.engine.h2o.H2oClient.StartedRun;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run from upload to outcome. Used once, by one thread. */
final class AutoMlRun {
    /** A node that is busy collecting garbage, or a network that stumbles, may cost a look or two. */
    private static final int MISSED_LOOKS = 3;

    private final H2oClient client;
    private final RunContext context;
    private final TrainingRequest request;
    private final TrainingListener listener;
    private final TrainingFrames frames;
    private final ModelHandover models;
    private @Nullable StartedRun started;
    private int eventsTold;
    private double progressTold;
    private int missedLooks;
    private boolean cancelWished;

    AutoMlRun(
            H2oClient client,
            RunContext context,
            TrainingRequest request,
            TrainingData data,
            TrainingListener listener) {
        this.client = client;
        this.context = context;
        this.request = request;
        this.listener = listener;
        this.frames = TrainingFrames.named(request.runId(), data.holdOut() != null);
        this.models = new ModelHandover(
                client, listener, context.folder(), ModelHandover.features(request, data), frames.holdOut());
    }

    TrainingOutcome run(TrainingData data) throws InterruptedException {
        listener.progress(0, "Sending the data to the training engine");
        frames.send(client, data);
        StartedRun run = client.startAutoMl(AutoMlRequest.of(request, frames.training(), frames.holdOut()));
        started = run;
        return follow(run);
    }

    private TrainingOutcome follow(StartedRun run) throws InterruptedException {
        Instant begin = context.clock().instant();
        Watchdog watchdog = new Watchdog(request.settings().maxRuntime(), begin);
        while (true) {
            context.pause()
                    .untilNextLook(Duration.between(begin, context.clock().instant()));
            TrainingOutcome outcome = lookPatiently(run, watchdog);
            if (outcome != null) {
                return outcome;
            }
        }
    }

    private @Nullable TrainingOutcome lookPatiently(StartedRun run, Watchdog watchdog) throws InterruptedException {
        try {
            context.health().check();
            TrainingOutcome outcome = look(run, watchdog);
            missedLooks = 0;
            return outcome;
        } catch (EngineException unseen) {
            missedLooks++;
            if (!unseen.reason().isWorthRetrying() || missedLooks >= MISSED_LOOKS) {
                throw unseen;
            }
            watchdog.check(progressTold, context.clock().instant());
            return null;
        }
    }

    private @Nullable TrainingOutcome look(StartedRun run, Watchdog watchdog) throws InterruptedException {
        cancelIfDue(run, watchdog);
        JobState job = client.job(run.jobKey());
        AutoMlState state = client.autoMl(run.autoMlKey());
        tell(job, state);
        if (job.hasEnded()) {
            return outcome(job, state);
        }
        watchdog.check(
                List.of(state.models(), job.message(), job.progress()),
                context.clock().instant());
        return null;
    }

    private void cancelIfDue(StartedRun run, Watchdog watchdog) throws InterruptedException {
        cancelWished |= listener.isCancelled();
        Instant now = context.clock().instant();
        if (!watchdog.isCancelled() && (cancelWished || watchdog.isCancelDue(now))) {
            watchdog.cancelled(now);
            client.cancel(run.jobKey());
        }
    }

    private void tell(JobState job, AutoMlState state) throws InterruptedException {
        int events = state.events().size();
        state.events().subList(Math.min(eventsTold, events), events).forEach(listener::logged);
        eventsTold = events;
        models.takeNew(state);
        progressTold = Math.max(progressTold, progress(job));
        listener.progress(progressTold, message(job));
    }

    /** H2O counts by elapsed time alone; where the number of models ends the run, theirs tells more. Two ensembles come on top. */
    private double progress(JobState job) {
        int wanted = request.settings().maxModels();
        double byModels = wanted == 0 ? 0 : models.count() / (wanted + 2.0);
        return job.hasEnded() ? 1 : Math.min(0.99, Math.max(job.progress(), byModels));
    }

    private String message(JobState job) {
        String doing = job.message().isBlank() ? "training" : job.message();
        return models.count() == 1 ? "1 model, " + doing : models.count() + " models, " + doing;
    }

    private TrainingOutcome outcome(JobState job, AutoMlState state) {
        boolean cancelled = cancelWished && job.status() == JobState.Status.CANCELLED;
        if (state.models().isEmpty() && !cancelled) {
            throw new EngineException(Reason.FAILED, "No model could be trained" + reason(job, state));
        }
        return new TrainingOutcome(cancelled, state.models(), state.sortMetric());
    }

    private static String reason(JobState job, AutoMlState state) {
        String last = state.events().stream()
                .filter(event -> event.level() == TrainingEvent.Level.ERROR)
                .map(TrainingEvent::message)
                .reduce(job.exception(), (earlier, later) -> later);
        return last.isBlank() ? "" : ": " + last.lines().findFirst().orElse("");
    }

    /** Stops what still runs and takes the run off the engine. The run's key takes its models and their frames along. */
    void cleanUp() throws InterruptedException {
        StartedRun run = started;
        if (run != null) {
            if (!client.job(run.jobKey()).hasEnded()) {
                client.cancel(run.jobKey());
            }
            client.delete(run.autoMlKey());
        }
        client.delete(frames.training());
        if (frames.holdOut() != null) {
            client.delete(frames.holdOut());
        }
    }
}
