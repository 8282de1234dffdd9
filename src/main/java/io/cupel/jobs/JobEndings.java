package io.cupel.jobs;

import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.persistence.JobRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Ends jobs: the job's row and its resource change together or not at all. */
@ApplicationScoped
@Transactional
public class JobEndings {
    private final JobRepository jobs;
    private final JobHandlers handlers;
    private final Clock clock;

    @Inject
    public JobEndings(JobRepository jobs, JobHandlers handlers, Clock clock) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** Ends a job that {@code owner} runs; does nothing when the lease has gone to somebody else. */
    public void endOwned(Job job, String owner, JobStatus status, @Nullable String error) {
        if (jobs.endOwned(job.id(), owner, status, error, clock.instant())) {
            tell(job, status, error);
        }
    }

    /**
     * Cancels a job that no worker has begun.
     *
     * @return false when one has, or when it has ended
     */
    public boolean cancelQueued(Job job) {
        boolean cancelled = jobs.cancelQueued(job.id(), clock.instant());
        if (cancelled) {
            tell(job, JobStatus.CANCELLED, null);
        }
        return cancelled;
    }

    /** Fails a job whose workers all died. */
    public void failAbandoned(Job job, String reason) {
        if (jobs.failAbandoned(job.id(), reason, clock.instant())) {
            tell(job, JobStatus.FAILED, reason);
        }
    }

    private void tell(Job job, JobStatus status, @Nullable String error) {
        handlers.find(job.type()).ifPresent(handler -> handler.ended(job, status, error));
    }
}
