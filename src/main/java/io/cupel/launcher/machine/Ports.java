package io.cupel.launcher.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {
    private Ports() {}

    /** A port of the loopback interface that was free a moment ago; a caller must cope with losing it. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No free port on the loopback interface: " + e.getMessage(), e);
        }
    }

    /** Fails early and in plain words when the server could not listen there. */
    public static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot listen on " + host + ":" + port + " (" + e.getMessage()
                            + "). Stop what uses the port, or choose another with --port.",
                    e);
        }
    }
}
