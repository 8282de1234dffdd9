package io.cupel.platform.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs upkeep again and again until the application stops. What fails is logged and tried again the next time. */
@ApplicationScoped
public class Recurring {
    private static final Logger LOG = Logger.getLogger(Recurring.class.getName());

    @Resource
    @SuppressWarnings("NullAway.Init")
    ManagedScheduledExecutorService executor;

    /** The first run comes after one pause; the next starts a pause after the last has ended. */
    public void every(Duration pause, String what, Runnable task) {
        ScheduledFuture<?> untilTheEnd = executor.scheduleWithFixedDelay(
                () -> attempt(what, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        LOG.log(Level.FINE, "Every {0}: {1} ({2})", new Object[] {pause, what, untilTheEnd});
    }

    private static void attempt(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "Failed for now: " + what);
        }
    }
}
