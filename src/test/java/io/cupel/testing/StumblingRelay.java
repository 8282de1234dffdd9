package io.cupel.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes bytes on to a server, until {@link #drop} cuts every connection and hangs up on the next ones: a network that stumbles. */
public final class StumblingRelay implements Closeable {
    private final ServerSocket door;
    private final InetSocketAddress target;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final AtomicInteger toDrop = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private StumblingRelay(ServerSocket door, InetSocketAddress target) {
        this.door = door;
        this.target = target;
    }

    public static StumblingRelay to(URI server) throws IOException {
        StumblingRelay relay = new StumblingRelay(
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                new InetSocketAddress(server.getHost(), server.getPort()));
        relay.threads.execute(relay::accept);
        return relay;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** @param connections how many of the next ones are closed before a byte was read */
    public void drop(int connections) {
        toDrop.set(connections);
        open.forEach(StumblingRelay::close);
        open.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (toDrop.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    close(caller);
                } else {
                    connect(caller);
                }
            } catch (IOException closed) {
                close(door);
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket server = new Socket();
        server.connect(target);
        open.add(caller);
        open.add(server);
        threads.execute(() -> pass(caller, server));
        threads.execute(() -> pass(server, caller));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException cut) {
            close(from);
            close(to);
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        close(door);
        open.forEach(StumblingRelay::close);
        threads.shutdown();
    }
}
