package io.cupel.launcher;

import io.cupel.launcher.machine.LaunchFailure;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** What the command line asks for. */
record Options(int port, String host, Path data, boolean isDemo, boolean isHelp) {
    static final String HELP = """
            Cupel: AutoML and MLOps for tabular data behind one REST API.

            java -jar cupel.jar [options]

              --port N      HTTP port (8888)
              --host NAME   address to listen on (127.0.0.1; 0.0.0.0 lets the network in)
              --data DIR    where everything is kept (./cupel-data)
              --demo        play the main job through the API, then keep serving
              --help        this text

            Settings of the server are given as environment variables or system properties (README.md lists them).
            With APP_DB_URL, APP_DB_USER and APP_DB_PASSWORD the server uses that PostgreSQL and none is started.
            Ctrl-C stops everything that was started.
            """;

    static final Options DEFAULTS = new Options(8888, "127.0.0.1", Path.of("cupel-data"), false, false);

    static Options parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        Options options = DEFAULTS;
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        return options;
    }

    private Options with(String name, Deque<String> rest) {
        return switch (name) {
            case "--port" -> new Options(port(value(name, rest)), host, data, isDemo, isHelp);
            case "--host" -> new Options(port, value(name, rest), data, isDemo, isHelp);
            case "--data" -> new Options(port, host, Path.of(value(name, rest)), isDemo, isHelp);
            case "--demo" -> new Options(port, host, data, true, isHelp);
            case "--help", "-h" -> new Options(port, host, data, isDemo, true);
            default -> throw new LaunchFailure("Unknown option " + name + ". Try --help.");
        };
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new LaunchFailure(name + " needs a value. Try --help.");
        }
        return rest.remove();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new LaunchFailure("--port must be a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    /** Where a client on this machine finds the server. */
    String url() {
        boolean isEverywhere = host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (isEverywhere || host.equals("127.0.0.1") ? "localhost" : host) + ":" + port;
    }
}
