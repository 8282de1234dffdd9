package io.cupel.deployments;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until the predict way is warm. */
@Readiness
@ApplicationScoped
public class PredictReadiness implements HealthCheck {
    private volatile boolean warm;

    void warmedUp() {
        warm = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("predictions").status(warm).build();
    }
}
