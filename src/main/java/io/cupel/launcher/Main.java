package io.cupel.launcher;

import io.cupel.launcher.machine.LaunchFailure;

/** Entry point of {@code cupel.jar}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
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
