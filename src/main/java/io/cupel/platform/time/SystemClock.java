package io.cupel.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that asks the system for the time. */
@ApplicationScoped
public class SystemClock {
    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
