package io.cupel.jobs.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this instance works on jobs. */
@ApplicationScoped
public class JobSettings {
    private final Duration lease;
    private final List<String> roles;

    @Inject
    public JobSettings(
            @ConfigProperty(name = "jobs.lease-seconds") int leaseSeconds,
            @ConfigProperty(name = "cupel.roles") List<String> roles) {
        if (leaseSeconds < 6) {
            throw new IllegalArgumentException(
                    "jobs.lease-seconds must be 6 or more: leases are renewed every 2 seconds");
        }
        this.lease = Duration.ofSeconds(leaseSeconds);
        this.roles = List.copyOf(roles);
    }

    /** How long a worker may be silent before another takes its job over. */
    public Duration lease() {
        return lease;
    }

    /** Whether this instance runs jobs at all. */
    public boolean isWorker() {
        return roles.contains("worker");
    }
}
