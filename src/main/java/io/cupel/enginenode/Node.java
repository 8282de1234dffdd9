package io.cupel.enginenode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import water.H2OStarter;

/** Main of the engine process. With {@code cupel.die-with-parent} set, the end of standard input ends it. */
public final class Node {
    private Node() {}

    public static void main(String[] args) {
        if (Boolean.getBoolean("cupel.die-with-parent")) {
            endWith(System.in);
        }
        H2OStarter.start(args, System.getProperty("user.dir"), true);
    }

    /** A killed parent cannot say good-bye, but the kernel closes its end of the pipe. */
    private static void endWith(InputStream parent) {
        Thread watch = new Thread(() -> awaitEnd(parent), "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEnd(InputStream parent) {
        try {
            parent.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // A broken pipe is the parent's end as well.
        }
        Runtime.getRuntime().halt(0);
    }
}
