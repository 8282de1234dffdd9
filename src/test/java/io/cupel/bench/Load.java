package io.cupel.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Connections that send as fast as they are answered, for a time. One thread for all of them: a thread each would wait for its turn on the
 * processors that the server needs, and the wait would count as the server's.
 */
record Load(int port, int connections) {
    private static final long PATIENCE_MILLIS = 120_000;

    /** @param requests sent in turn by each connection, each starting elsewhere */
    Run run(List<byte[]> requests, Duration time) throws IOException {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long deadline = start + time.toNanos();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                new Exchange(port, selector, requests, i).send();
            }
            for (int open = connections; open > 0; ) {
                if (selector.select(PATIENCE_MILLIS) == 0) {
                    throw new IOException("no answer for two minutes");
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    open -= advance((Exchange) key.attachment(), deadline, latencies) ? 0 : 1;
                }
                selector.selectedKeys().clear();
            }
        }
        return latencies.run(System.nanoTime() - start);
    }

    /** False once the connection has done its part. */
    private static boolean advance(Exchange exchange, long deadline, Latencies latencies) throws IOException {
        if (!exchange.advance()) {
            return true;
        }
        latencies.add(exchange.nanos());
        if (System.nanoTime() < deadline) {
            exchange.send();
            return true;
        }
        exchange.close();
        return false;
    }

    private static final class Latencies {
        private long[] nanos = new long[1 << 16];
        private int count;

        void add(long latency) {
            nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, count * 2);
            nanos[count++] = latency;
        }

        Run run(long time) {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new Run(
                    count * 1e9 / time, sorted[count / 2], sorted[(int) (count * 0.95)], sorted[(int) (count * 0.99)]);
        }
    }

    /** What came of it, in calls a second and nanoseconds. */
    record Run(double perSecond, long p50, long p95, long p99) {
        double p50Millis() {
            return p50 / 1e6;
        }

        double p95Millis() {
            return p95 / 1e6;
        }

        double p99Millis() {
            return p99 / 1e6;
        }
    }
}
