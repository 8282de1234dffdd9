package io.cupel.jobs.worker;

import io.cupel.jobs.JobEndings;
import io.cupel.jobs.JobFailedException;
import io.cupel.jobs.JobHandler;
import io.cupel.jobs.JobHandlers;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.persistence.JobRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs one claimed job to its end. */
@ApplicationScoped
public class JobRun {
    /** The first attempt and one more. */
    static final int MAX_ATTEMPTS = 2;

    private static final Logger LOG = Logger.getLogger(JobRun.class.getName());
    private static final String LOST = "The process that worked on it stopped unexpectedly, twice";
    private static final String UNFORESEEN = "It failed unexpectedly; the server's log tells more under job %s";

    private final JobHandlers handlers;
    private final JobEndings endings;
    private final JobRepository jobs;
    private final Clock clock;

    @Inject
    public JobRun(JobHandlers handlers, JobEndings endings, JobRepository jobs, Clock clock) {
        this.handlers = handlers;
        this.endings = endings;
        this.jobs = jobs;
        this.clock = clock;
    }

    void run(RunningJob running, String owner) {
        Job job = running.job();
        if (job.attempt() > MAX_ATTEMPTS) {
            endings.endOwned(job, owner, JobStatus.FAILED, LOST);
            return;
        }
        JobHandler handler = handlers.find(job.type()).orElseThrow();
        try {
            handler.run(running);
            running.takeReport().ifPresent(report -> jobs.report(job.id(), owner, report.progress(), report.message()));
            endings.endOwned(job, owner, running.isCancelled() ? JobStatus.CANCELLED : JobStatus.SUCCEEDED, null);
        } catch (InterruptedException abandoned) {
            Thread.currentThread().interrupt();
        } catch (JobFailedException failure) {
            LOG.log(Level.INFO, failure.unexplained(), () -> "Job " + job.id() + " failed: " + failure.reason());
            endings.endOwned(job, owner, JobStatus.FAILED, failure.reason());
        } catch (Exception failure) {
            unforeseen(running, owner, failure);
        }
    }

    private void unforeseen(RunningJob running, String owner, Exception failure) {
        Job job = running.job();
        LOG.log(Level.SEVERE, failure, () -> "Job " + job.id() + " failed in attempt " + job.attempt());
        if (running.isCancelled()) {
            endings.endOwned(job, owner, JobStatus.CANCELLED, null);
        } else if (job.attempt() < MAX_ATTEMPTS) {
            jobs.requeue(job.id(), owner, true);
        } else {
            endings.endOwned(job, owner, JobStatus.FAILED, UNFORESEEN.formatted(job.id()));
        }
    }

    void failAbandoned() {
        jobs.listAbandoned(MAX_ATTEMPTS, clock.instant()).forEach(job -> endings.failAbandoned(job, LOST));
    }
}
