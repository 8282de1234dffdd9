package io.cupel.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the person in front of it reads. Bound to the process's own streams, whatever the server does to {@code System.out}. */
final class Terminal {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Terminal() {}

    static void say(String line) {
        OUT.println(line);
    }

    /** As it is, without a line end of its own. */
    static void write(String text) {
        OUT.print(text);
        OUT.flush();
    }

    /** Whether somebody is looking, so that a line may be drawn over. */
    static boolean isInteractive() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).startsWith("/dev/pts");
        } catch (IOException unknown) {
            return false;
        }
    }

    static void complain(String line) {
        ERR.println("Cupel: " + line);
    }

    /** While it stops the server prints leftovers of its own debugging, past any logging configuration; its log is not touched. */
    static void silenceServer() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
}
