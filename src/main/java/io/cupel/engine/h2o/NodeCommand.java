package io.cupel.engine.h2o;

import io.cupel.engine.EngineSettings;
import java.nio.file.Path;
import java.util.List;

/** The command line of the local engine. No secret stands on it. */
final class NodeCommand {
    private static final String MAIN = "io.cupel.enginenode.Node";

    private NodeCommand() {}

    static List<String> of(EngineSettings settings, NodeFolder folder, String name) {
        return List.of(
                settings.java().toString(),
                // First, so that a left-over process is known by it however long the line is.
                mark(name),
                "-Dcupel.die-with-parent=true",
                "-Djava.io.tmpdir=" + folder.temporary(),
                // Without it every request fails on Java 17: H2O weaves classes at run time.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx" + settings.heapMegabytes() + "m",
                // H2O out of heap does not fail, it spins for ever.
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPath(settings.home().toAbsolutePath()),
                MAIN,
                "-name",
                name,
                "-ip",
                "127.0.0.1",
                "-web_ip",
                "127.0.0.1",
                "-baseport",
                String.valueOf(settings.basePort()),
                "-nthreads",
                String.valueOf(Math.max(2, settings.threads())),
                "-disable_net",
                "-disable_flow",
                "-quiet",
                "-log_level",
                "WARN",
                "-ice_root",
                folder.node().toString(),
                "-log_dir",
                folder.node().resolve("logs").toString(),
                "-flow_dir",
                folder.node().resolve("flows").toString(),
                "-notify_local",
                folder.notifyFile().toString(),
                "-hash_login",
                "-login_conf",
                folder.realmFile().toString());
    }

    static String mark(String name) {
        return "-Dcupel.node=" + name;
    }

    private static String classPath(Path home) {
        return home.resolve("*") + ":" + home.resolve("lib").resolve("*");
    }
}
