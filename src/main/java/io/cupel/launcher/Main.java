package io.cupel.launcher;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Entry point of {@code cupel.jar}. Compiled for Java 8 and bound to the rest by name only, so that a Java that is too old
 * gets as far as saying so instead of failing over a class file that it cannot read.
 */
public final class Main {
    private static final int OLDEST = 17;

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println("Cupel: Java " + OLDEST + " or newer is needed, and this is Java " + version + " in "
                    + System.getProperty("java.home") + ". Start it with another java.");
            System.exit(1);
        }
        start(arguments);
    }

    private static void start(String[] arguments) throws ReflectiveOperationException {
        Method start = Class.forName("io.cupel.launcher.Start").getDeclaredMethod("run", String[].class);
        try {
            start.invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** "1.8" was how Java called its eighth version; later ones are plain numbers. */
    static boolean isTooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version) < OLDEST;
    }
}
