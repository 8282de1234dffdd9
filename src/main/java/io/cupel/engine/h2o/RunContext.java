package io.cupel.engine.h2o;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * What surrounds a run: time, the engine's health, and a folder for models on their way.
 *
 * @param folder empty, private, and removed after the run
 */
record RunContext(Clock clock, Pause pause, Health health, Path folder) {
    /** Waits until it is time to look again. */
    interface Pause {
        void untilNextLook(Duration elapsed) throws InterruptedException;
    }

    /** Throws a lost {@link io.cupel.engine.EngineException} when the engine is no longer the one that the run was started on. */
    interface Health {
        void check() throws InterruptedException;
    }
}
