package io.cupel.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Connections that send as fast as they are answered, for a time. */
record Load(int port, int connections) {
    /** @param requests sent in turn by each connection, each starting elsewhere */
    Run run(List<byte[]> requests, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        List<Future<long[]>> parts = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i;
            parts.add(threads.submit(() -> send(requests, first, start + time.toNanos())));
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> part : parts) {
            latencies.add(part.get());
        }
        threads.shutdown();
        return Run.of(latencies, System.nanoTime() - start);
    }

    private long[] send(List<byte[]> requests, int first, long deadline) throws IOException {
        long[] latencies = new long[1 << 12];
        int count = 0;
        try (Exchange exchange = new Exchange(port)) {
            for (long now = System.nanoTime(); now < deadline; ) {
                int status = exchange.send(requests.get((first + count) % requests.size()));
                if (status != 200) {
                    throw new IOException("answered " + status);
                }
                long then = System.nanoTime();
                latencies = count < latencies.length ? latencies : Arrays.copyOf(latencies, count * 2);
                latencies[count++] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(latencies, count);
    }

    /** What came of it, in calls a second and nanoseconds. */
    record Run(double perSecond, long p50, long p99) {
        private static Run of(List<long[]> parts, long nanos) {
            long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Run(all.length * 1e9 / nanos, all[all.length / 2], all[(int) (all.length * 0.99)]);
        }

        double p50Millis() {
            return p50 / 1e6;
        }

        double p99Millis() {
            return p99 / 1e6;
        }
    }
}
