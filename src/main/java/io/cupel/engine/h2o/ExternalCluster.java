package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A cluster that an administrator runs. It is used, never started, killed or shut down. */
final class ExternalCluster implements EngineNode {
    private static final Logger LOG = Logger.getLogger(ExternalCluster.class.getName());

    private final Endpoint endpoint;

    ExternalCluster(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Endpoint connect() throws InterruptedException {
        H2oHttp http = new H2oHttp(endpoint);
        if (!new H2oClient(http).cloud(H2oHttp.READ).isWhole()) {
            throw new EngineException(Reason.UNAVAILABLE, "The training cluster is not healthy");
        }
        return endpoint.pinnedTo(http.clusterId());
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
