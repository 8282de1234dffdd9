package io.cupel.auth;

import io.cupel.auth.persistence.LastUseRepository;
import io.cupel.platform.time.Recurring;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which credentials were used and writes it down once a minute, off the way of any call. */
@ApplicationScoped
class LastUse {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Set<UUID> used = ConcurrentHashMap.newKeySet();
    private final LastUseRepository repository;
    private final Clock clock;

    @Inject
    LastUse(LastUseRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application, Recurring recurring) {
        recurring.every(PAUSE, "noting when credentials were used", this::write);
    }

    void note(UUID credential) {
        used.add(credential);
    }

    /** What is used while this runs is kept for the next time, or written twice. */
    @PreDestroy
    void write() {
        List<UUID> batch = List.copyOf(used);
        if (!batch.isEmpty()) {
            repository.note(batch, clock.instant());
            batch.forEach(used::remove);
        }
    }
}
