package io.cupel.jobs.worker;

import io.cupel.jobs.JobHandler;
import io.cupel.jobs.JobHandlers;
import io.cupel.jobs.JobService;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.domain.JobType;
import io.cupel.jobs.persistence.JobRepository;
import io.cupel.platform.notices.Notice;
import io.cupel.platform.time.Recurring;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The workers of this instance: a beat each second that renews leases, writes progress, notices cancellations, buries
 * jobs whose workers all died, and claims what there is room for; new jobs are claimed as they come.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobWorkers {
    private static final Logger LOG = Logger.getLogger(JobWorkers.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final String owner = UUID.randomUUID().toString();
    private final Map<JobId, RunningJob> running = new ConcurrentHashMap<>();

    @Resource
    @SuppressWarnings("NullAway.Init")
    ManagedExecutorService executor;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobRepository jobs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobHandlers handlers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobRun runs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Clock clock;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Recurring recurring;

    /** Not by the container's timers: without Hazelcast, which stays off, there are none. */
    @PostConstruct
    void beginBeating() {
        recurring.every(BEAT, "looking after jobs", this::beat);
    }

    /** May fail, say while the database restarts: {@link Recurring} logs it, and the next beat tries again. */
    void beat() {
        if (!settings.isWorker()) {
            return;
        }
        writeReports();
        renewLeases();
        runs.failAbandoned();
        claimWhileThereIsRoom();
    }

    /** A new job need not wait for the next beat. In a thread of its own, since the notices of others wait for this one. */
    public void hear(@Observes Notice notice) {
        if (notice.topic().equals(JobService.QUEUED) && settings.isWorker()) {
            executor.execute(this::claimNow);
        }
    }

    private void claimNow() {
        try {
            claimWhileThereIsRoom();
        } catch (RuntimeException failed) {
            LOG.log(Level.INFO, "Claiming jobs has to wait for the next beat", failed);
        }
    }

    @PreDestroy
    void stop() {
        running.values().forEach(job -> {
            job.abandon();
            jobs.requeue(job.id(), owner, false);
        });
    }

    private void writeReports() {
        running.values()
                .forEach(job -> job.takeReport()
                        .ifPresent(report -> jobs.report(job.id(), owner, report.progress(), report.message())));
    }

    private void renewLeases() {
        List<JobId> held = List.copyOf(running.keySet());
        if (held.isEmpty()) {
            return;
        }
        Map<JobId, Boolean> renewed = new ConcurrentHashMap<>();
        jobs.renew(held, owner, clock.instant().plus(settings.lease()))
                .forEach(renewal -> renewed.put(renewal.id(), renewal.cancelRequested()));
        held.forEach(id -> follow(id, Optional.ofNullable(renewed.get(id))));
    }

    private void follow(JobId id, Optional<Boolean> cancelRequested) {
        RunningJob job = running.get(id);
        if (job == null) {
            return;
        }
        if (cancelRequested.isEmpty()) {
            job.abandon();
        } else if (cancelRequested.get()) {
            job.cancel();
        }
    }

    /** One claim after the other: a beat and a notice together must not take more jobs than there is room for. */
    private synchronized void claimWhileThereIsRoom() {
        for (List<JobType> types = typesWithRoom(); !types.isEmpty(); types = typesWithRoom()) {
            Instant now = clock.instant();
            Optional<Job> claimed = jobs.claim(types, owner, now, now.plus(settings.lease()));
            if (claimed.isEmpty()) {
                return;
            }
            start(new RunningJob(claimed.get()));
        }
    }

    private void start(RunningJob job) {
        running.put(job.id(), job);
        job.startedAs(executor.submit(() -> {
            try {
                runs.run(job, owner);
            } finally {
                running.remove(job.id());
            }
        }));
    }

    private List<JobType> typesWithRoom() {
        Map<JobType, Integer> busy = new EnumMap<>(JobType.class);
        running.values().forEach(job -> busy.merge(job.job().type(), 1, Integer::sum));
        return handlers.all().stream()
                .filter(handler -> busy.getOrDefault(handler.type(), 0) < handler.concurrency())
                .map(JobHandler::type)
                .toList();
    }
}
