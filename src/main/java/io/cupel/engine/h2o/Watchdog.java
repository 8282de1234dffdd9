package io.cupel.engine.h2o;

import io.cupel.engine.EngineException;
import io.cupel.engine.EngineException.Reason;
import io.cupel.engine.EngineSettings;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Ends a run that does not end itself: past its budget and grace it is cancelled, and 15 seconds after any cancel it is given up.
 * An external cluster can also stand still with all nodes looking well; a run without any change for too long is lost.
 */
final class Watchdog {
    private static final Duration CANCEL_PATIENCE = Duration.ofSeconds(15);
    private static final Duration STILL_AT_LEAST = Duration.ofMinutes(5);

    private final Instant latestEnd;
    private Instant lastChange;
    private Duration longestPause = Duration.ZERO;
    private Object lastSeen = "";
    private @Nullable Instant cancelledAt;

    /** @param budget zero for a run without a time limit, which only stillness can end */
    Watchdog(Duration budget, Instant start) {
        this.latestEnd = budget.isZero() ? Instant.MAX : start.plus(budget).plus(EngineSettings.grace(budget));
        this.lastChange = start;
    }

    boolean isCancelDue(Instant now) {
        return cancelledAt == null && now.isAfter(latestEnd);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    void cancelled(Instant now) {
        cancelledAt = now;
    }

    /** @param seen anything that changes as long as the run gets on */
    void check(Object seen, Instant now) {
        Instant cancelled = cancelledAt;
        if (cancelled != null && now.isAfter(cancelled.plus(CANCEL_PATIENCE))) {
            throw new EngineException(Reason.OVERDUE, "The training engine did not stop in time");
        }
        if (!seen.equals(lastSeen)) {
            Duration pause = Duration.between(lastChange, now);
            longestPause = pause.compareTo(longestPause) > 0 ? pause : longestPause;
            lastSeen = seen;
            lastChange = now;
        } else if (now.isAfter(lastChange.plus(stillness()))) {
            throw new EngineException(Reason.LOST, "The training engine stands still");
        }
    }

    /** A large table's model may take long: twice the longest pause so far is still patience. */
    private Duration stillness() {
        Duration doubled = longestPause.multipliedBy(2);
        return doubled.compareTo(STILL_AT_LEAST) > 0 ? doubled : STILL_AT_LEAST;
    }
}
