package io.cupel.launcher;

import io.cupel.launcher.machine.LaunchFailure;

/** What {@link Main} hands over to once it knows the Java. */
final class Start {
    private Start() {}

    static void run(String[] arguments) {
        try {
            run(Options.parse(arguments));
        } catch (LaunchFailure failure) {
            Terminal.complain(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private static void run(Options options) {
        if (options.isHelp()) {
            Terminal.say(Options.HELP);
        } else {
            new Launcher(options, Distribution.ofThisJar()).run();
        }
    }
}
