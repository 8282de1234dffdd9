package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Knocks at an external cluster. A network that stumbles must not cost a job one of its two attempts; a cluster that is down must
 * not hold every job up for as long as all the tries take.
 */
@ApplicationScoped
public class ClusterProbe {
    /** @return the endpoint pinned to what the cluster calls itself now */
    @Retry(maxRetries = 3, delay = 500, jitter = 200, retryOn = EngineException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            delay = 20,
            delayUnit = ChronoUnit.SECONDS,
            failOn = EngineException.class)
    Endpoint pinned(Endpoint endpoint) throws InterruptedException {
        H2oHttp http = new H2oHttp(endpoint);
        if (!new H2oClient(http).cloud(H2oHttp.READ).isWhole()) {
            throw new EngineException(Reason.UNAVAILABLE, "The training cluster is not healthy");
        }
        return endpoint.pinnedTo(http.clusterId());
    }
}
