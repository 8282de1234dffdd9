package io.cupel.jobs;

import io.cupel.jobs.domain.JobType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The handlers of this application, by type. */
@ApplicationScoped
public class JobHandlers {
    private final Map<JobType, JobHandler> byType = new EnumMap<>(JobType.class);

    @Inject
    public JobHandlers(@Any Instance<JobHandler> handlers) {
        for (JobHandler handler : handlers) {
            if (byType.put(handler.type(), handler) != null) {
                throw new IllegalStateException("Two handlers for " + handler.type());
            }
        }
    }

    public Optional<JobHandler> find(JobType type) {
        return Optional.ofNullable(byType.get(type));
    }

    public Collection<JobHandler> all() {
        return byType.values();
    }
}
