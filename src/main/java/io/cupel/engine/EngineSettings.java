package io.cupel.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How this server comes by its engine.
 *
 * @param url of an external H2O cluster; absent means a local process of our own
 * @param home folder with the local engine's jars
 * @param work folder for the local engine's files and for models on their way; nobody else may read it
 * @param java the local engine's {@code java} command
 * @param heapMegabytes the local engine's memory
 * @param threads the local engine's threads; fewer than 2 can freeze a run
 * @param recycleAfter runs after which the local engine is started anew, because H2O never gives memory back
 */
public record EngineSettings(
        Optional<URI> url,
        Login login,
        Path home,
        Path work,
        Path java,
        int heapMegabytes,
        int threads,
        int basePort,
        int recycleAfter) {
    /** How long past its budget a run may go on: models finish the step they are at. */
    public static Duration grace(Duration budget) {
        return Duration.ofSeconds(30).plus(budget.dividedBy(5));
    }

    /** The same, with an external cluster instead of an engine of our own. */
    public EngineSettings withCluster(URI address, String user, String password) {
        return new EngineSettings(
                Optional.of(address),
                new Login(user, password),
                home,
                work,
                java,
                heapMegabytes,
                threads,
                basePort,
                recycleAfter);
    }

    /** Name and password for an external cluster. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
