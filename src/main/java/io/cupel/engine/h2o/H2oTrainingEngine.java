package io.cupel.engine.h2o;

import io.cupel.engine.Algorithm;
import io.cupel.engine.EngineCapabilities;
import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.EngineSettings;
import io.cupel.engine.TrainingData;
import io.cupel.engine.TrainingEngine;
import io.cupel.engine.TrainingListener;
import io.cupel.engine.TrainingOutcome;
import io.cupel.engine.TrainingRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** H2O as the training engine, local or external, one run at a time in the order they came. */
@ApplicationScoped
public class H2oTrainingEngine implements TrainingEngine {
    private static final Logger LOG = Logger.getLogger(H2oTrainingEngine.class.getName());
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int CONCURRENT_RUNS = 1;

    private final EngineSettings settings;
    private final EngineNode node;
    private final Clock clock;
    private final Semaphore slots = new Semaphore(CONCURRENT_RUNS, true);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Inject
    public H2oTrainingEngine(EngineSettings settings, ClusterProbe probe, Clock clock) {
        this(settings, nodeFor(settings, probe), clock);
    }

    H2oTrainingEngine(EngineSettings settings, EngineNode node, Clock clock) {
        this.settings = settings;
        this.node = node;
        this.clock = clock;
    }

    private static EngineNode nodeFor(EngineSettings settings, ClusterProbe probe) {
        return settings.url()
                .<EngineNode>map(url -> new ExternalCluster(
                        Endpoint.of(
                                url, settings.login().user(), settings.login().password()),
                        probe))
                .orElseGet(() -> new LocalH2oProcess(settings));
    }

    @PreDestroy
    public void close() {
        closed.countDown();
        node.close();
    }

    @Override
    public EngineCapabilities capabilities() {
        boolean local = settings.url().isEmpty();
        long trainable = local ? TrainingFrames.trainable((long) settings.heapMegabytes() << 20) : 0;
        return new EngineCapabilities(!local, List.of(Algorithm.values()), false, CONCURRENT_RUNS, trainable);
    }

    @Override
    public TrainingOutcome train(TrainingRequest request, TrainingData data, TrainingListener listener)
            throws InterruptedException {
        if (!acquireSlot(listener)) {
            return new TrainingOutcome(true, List.of(), "");
        }
        try {
            return inOwnFolder(request, data, listener);
        } finally {
            slots.release();
        }
    }

    private boolean acquireSlot(TrainingListener listener) throws InterruptedException {
        while (!slots.tryAcquire(LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            listener.progress(0, "Waiting for the training engine, which is busy with another experiment");
            if (listener.isCancelled()) {
                return false;
            }
        }
        return true;
    }

    private TrainingOutcome inOwnFolder(TrainingRequest request, TrainingData data, TrainingListener listener)
            throws InterruptedException {
        Path folder = settings.work().toAbsolutePath().resolve("run-" + request.runId());
        try {
            NodeFolder.createPrivate(folder);
            try {
                return onEngine(request, data, listener, folder);
            } finally {
                NodeFolder.remove(folder);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private TrainingOutcome onEngine(TrainingRequest request, TrainingData data, TrainingListener listener, Path folder)
            throws InterruptedException {
        listener.progress(0, "Starting the training engine");
        H2oClient client = new H2oClient(new H2oHttp(node.connect()));
        RunContext context = new RunContext(clock, this::pause, health(client), folder);
        AutoMlRun run = new AutoMlRun(client, context, request, data, listener);
        boolean finished = false;
        try {
            TrainingOutcome outcome = run.run(data);
            finished = true;
            return outcome;
        } catch (H2oCallException refused) {
            LOG.log(Level.WARNING, "The training engine refused a call", refused);
            throw new EngineException(Reason.FAILED, "The training engine refused the run", refused);
        } finally {
            leaveClean(run, finished);
        }
    }

    /** An engine that cannot be cleaned is not worth keeping: a new one is there in seconds. */
    private void leaveClean(AutoMlRun run, boolean finished) throws InterruptedException {
        try {
            if (!node.isGone()) {
                run.cleanUp();
            }
            if (finished) {
                node.runEnded();
            }
        } catch (EngineException | H2oCallException stuck) {
            LOG.log(Level.WARNING, "A run cannot be taken off the training engine", stuck);
            node.kill("a run cannot be taken off it");
        }
    }

    private RunContext.Health health(H2oClient client) throws InterruptedException {
        CloudStatus atStart = client.cloud(H2oHttp.READ);
        return () -> checkHealth(client, atStart);
    }

    private void checkHealth(H2oClient client, CloudStatus atStart) throws InterruptedException {
        if (settings.url().isPresent()) {
            CloudStatus now = client.cloud(H2oHttp.READ);
            if (!now.isWhole() || !now.isSameAs(atStart)) {
                throw new EngineException(Reason.LOST, "The training cluster lost a node");
            }
        } else if (node.isGone()) {
            throw new EngineException(Reason.LOST, "The training engine ended in the middle of the run");
        }
    }

    /** Looks often at first, so that a small run is not held up by its observer. */
    private void pause(Duration elapsed) throws InterruptedException {
        Duration wish = elapsed.dividedBy(20);
        Duration pause = wish.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : wish;
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new EngineException(Reason.LOST, "The server is stopping");
        }
    }
}
