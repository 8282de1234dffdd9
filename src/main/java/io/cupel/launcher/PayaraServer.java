package io.cupel.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Payara Micro in this process with the WAR at {@code /}. */
final class PayaraServer {
    private static final String LISTENER_ADDRESS =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private static final String PAYARA_HOOK = "Shutdown Hook";
    private static final Duration STOP = Duration.ofSeconds(30);

    private final PayaraMicroRuntime runtime;

    private PayaraServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** Returns once the WAR is deployed. A deployment that failed would leave a server that answers 404: that is a failure here. */
    static PayaraServer start(Options options, Distribution distribution, Path scratch) throws IOException {
        PayaraMicro.main(arguments(options, distribution, scratch).toArray(String[]::new));
        PayaraMicroRuntime runtime = PayaraMicro.getInstance().getRuntime();
        if (runtime.getDeployedApplicationNames().isEmpty()) {
            throw new LaunchFailure("The server started, but the application did not; the log above says why.");
        }
        return new PayaraServer(runtime);
    }

    private static List<String> arguments(Options options, Distribution distribution, Path scratch) throws IOException {
        return List.of(
                "--deploy",
                distribution.war().toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(options.port()),
                "--rootdir",
                scratch.resolve("server").toString(),
                "--nocluster",
                "--disablephonehome",
                "--logproperties",
                distribution.serverConfig("logging.properties").toString(),
                "--prebootcommandfile",
                preBoot(options, distribution, scratch).toString(),
                "--postbootcommandfile",
                distribution.serverConfig("post-boot.asadmin").toString());
    }

    /** Payara Micro has no option for the address; it must be set before the listener starts. */
    private static Path preBoot(Options options, Distribution distribution, Path scratch) throws IOException {
        String commands = Files.readString(distribution.serverConfig("pre-boot.asadmin"));
        Path file = scratch.resolve("pre-boot.asadmin");
        return Files.writeString(file, commands.stripTrailing() + "\n" + LISTENER_ADDRESS + options.host() + "\n");
    }

    /** Payara also stops itself, in a shutdown hook that runs at the same time as ours; whoever comes second waits for the first. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException alreadyStopping) {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().endsWith(PAYARA_HOOK))
                    .forEach(PayaraServer::await);
        }
    }

    private static void await(Thread hook) {
        try {
            hook.join(STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
