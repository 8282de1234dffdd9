package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** A cluster that an administrator runs. It is used, never started, killed or shut down. */
final class ExternalCluster implements EngineNode {
    private static final Logger LOG = Logger.getLogger(ExternalCluster.class.getName());

    private final Endpoint endpoint;
    private final ClusterProbe probe;

    ExternalCluster(Endpoint endpoint, ClusterProbe probe) {
        this.endpoint = endpoint;
        this.probe = probe;
    }

    @Override
    public Endpoint connect() throws InterruptedException {
        try {
            return probe.pinned(endpoint);
        } catch (CircuitBreakerOpenException down) {
            throw new EngineException(Reason.UNAVAILABLE, "The training cluster cannot be reached", down);
        }
    }

    @Override
    public boolean isGone() {
        return false;
    }

    @Override
    public void kill(String why) {
        LOG.log(Level.WARNING, "The training cluster at {0} needs its administrator: {1}", new Object[] {endpoint, why
        });
    }

    @Override
    public void runEnded() {
        // Its memory is its administrator's business.
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
