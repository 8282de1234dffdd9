package io.cupel.jobs.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cupel.jobs.JobService;
import io.cupel.jobs.JobView;
import io.cupel.jobs.domain.JobId;
import io.cupel.platform.error.PlatformError;
import io.cupel.platform.rest.Json;
import io.cupel.platform.time.Recurring;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who watches a job: one query a second serves them all, and no thread waits. */
@Singleton
@Lock(LockType.READ)
public class JobWatchers {
    private static final int MAX_WATCHERS = 2_000;

    private final Queue<Watcher> watchers = new ConcurrentLinkedQueue<>();

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobService jobs;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Recurring recurring;

    @PostConstruct
    void start() {
        recurring.every(Duration.ofSeconds(1), "telling who watches jobs", this::tell);
    }

    public void add(JobId job, SseEventSink sink, Sse sse) {
        if (watchers.size() >= MAX_WATCHERS) {
            throw PlatformError.SERVICE_UNAVAILABLE.exception().retryAfter(Duration.ofSeconds(30));
        }
        watchers.add(new Watcher(job, sink, sse));
    }

    void tell() {
        watchers.removeIf(watcher -> watcher.sink().isClosed());
        if (watchers.isEmpty()) {
            return;
        }
        Map<JobId, JobView> states = jobs
                .watch(watchers.stream().map(Watcher::job).distinct().toList())
                .stream()
                .collect(Collectors.toMap(job -> new JobId(job.id()), Function.identity()));
        watchers.removeIf(watcher -> !tell(watcher, states));
    }

    @PreDestroy
    void closeAll() {
        watchers.forEach(watcher -> watcher.sink().close());
    }

    /** @return whether the watcher stays: a job that ended or was deleted says its last word, then the stream ends */
    private static boolean tell(Watcher watcher, Map<JobId, JobView> states) {
        JobView state = states.get(watcher.job());
        if (state != null) {
            watcher.sink().send(event(watcher.sse(), state));
        }
        boolean ended = state == null || state.status().isTerminal();
        if (ended) {
            watcher.sink().close();
        }
        return !ended;
    }

    private static OutboundSseEvent event(Sse sse, JobView state) {
        try {
            return sse.newEventBuilder()
                    .name(state.status().isTerminal() ? "end" : "progress")
                    .data(String.class, Json.MAPPER.writeValueAsString(Map.of("job", state)))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Watcher(JobId job, SseEventSink sink, Sse sse) {}
}
