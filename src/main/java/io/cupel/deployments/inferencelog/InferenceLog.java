package io.cupel.deployments.inferencelog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Stores predict calls durably. Any number of threads append; each returns when its own row is committed. A failure is always an exception,
 * never a silent loss: what was acknowledged is on disk.
 */
public final class InferenceLog implements AutoCloseable {
    private final InferenceLogSettings settings;
    private final BlockingQueue<Ticket> queue;
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean closed;

    /** The data source hands out plain connections, not pooled ones: each writer keeps its own. */
    public InferenceLog(InferenceLogSettings settings, DataSource connections, ThreadFactory threads) {
        this.settings = settings;
        this.queue = new LinkedBlockingQueue<>(settings.queue());
        for (int i = 0; i < settings.writers(); i++) {
            writers.add(threads.newThread(writer(connections)));
        }
    }

    private GroupWriter writer(DataSource connections) {
        return new GroupWriter(queue, () -> closed, new LogConnection(connections), settings.maxGroup());
    }

    public void start() {
        writers.forEach(Thread::start);
    }

    /**
     * Blocks until the row is committed.
     *
     * @throws LogUnavailableException if the queue is full, the log is closed, the group failed or the time is over; in the last case alone the
     *     row may appear in the log nevertheless
     */
    public void append(InferenceRecord row) {
        Ticket ticket = new Ticket(row);
        if (closed || !queue.offer(ticket)) {
            throw new LogUnavailableException(closed ? "closed" : "full");
        }
        if (closed && queue.remove(ticket)) {
            throw new LogUnavailableException("closed");
        }
        Ticket.State state = ticket.await(settings.maxWait());
        if (state != Ticket.State.STORED) {
            throw new LogUnavailableException("row " + state);
        }
    }

    /** Rows that wait for a writer now. */
    public int queued() {
        return queue.size();
    }

    /** Refuses new rows, writes the queued ones, and fails what is left when the drain time is over. */
    @Override
    public void close() {
        closed = true;
        long deadline = System.nanoTime() + settings.drain().toNanos();
        try {
            for (Thread writer : writers) {
                writer.join(Math.max(
                        1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        failTheRest();
    }

    private void failTheRest() {
        List<Ticket> rest = new ArrayList<>();
        queue.drainTo(rest);
        rest.forEach(Ticket::failed);
    }
}
