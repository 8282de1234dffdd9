package io.cupel.deployments;

import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.inferencelog.InferenceLog;
import io.cupel.deployments.inferencelog.InferenceRecord;
import io.cupel.deployments.inferencelog.LogUnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** The application's inference log: open as long as the application runs, drained when it stops. */
@ApplicationScoped
public class PredictionLog {
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final InferenceLog log;

    @Inject
    public PredictionLog(DeploymentSettings settings) {
        // Threads of its own: the container interrupts its managed ones on shutdown, before the queue is written.
        this.log = new InferenceLog(settings.log(), settings.logConnections(), PredictionLog::thread);
    }

    private static Thread thread(Runnable writer) {
        Thread thread = new Thread(writer, "cupel-inference-log");
        thread.setDaemon(true);
        return thread;
    }

    @PostConstruct
    void start() {
        log.start();
    }

    @PreDestroy
    void stop() {
        log.close();
    }

    /** Returns when the row is on disk; 503 when that is not known. */
    void append(InferenceRecord row) {
        try {
            log.append(row);
        } catch (LogUnavailableException e) {
            throw DeploymentError.INFERENCE_LOG_UNAVAILABLE
                    .exception()
                    .retryAfter(RETRY)
                    .causedBy(e);
        }
    }
}
