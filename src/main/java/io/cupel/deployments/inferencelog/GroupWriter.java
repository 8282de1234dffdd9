package io.cupel.deployments.inferencelog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Takes whatever has queued up meanwhile, commits it as one group and wakes every waiter, with success or with failure. */
final class GroupWriter implements Runnable {
    private static final System.Logger LOG = System.getLogger(GroupWriter.class.getName());
    private static final long IDLE_MILLIS = 200;

    private final BlockingQueue<Ticket> queue;
    private final BooleanSupplier closed;
    private final LogConnection connection;
    private final int maxGroup;

    GroupWriter(BlockingQueue<Ticket> queue, BooleanSupplier closed, LogConnection connection, int maxGroup) {
        this.queue = queue;
        this.closed = closed;
        this.connection = connection;
        this.maxGroup = maxGroup;
    }

    @Override
    public void run() {
        try (connection) {
            while (!closed.getAsBoolean() || !queue.isEmpty()) {
                writeNextGroup();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeNextGroup() throws InterruptedException {
        Ticket first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        List<Ticket> group = new ArrayList<>();
        group.add(first);
        queue.drainTo(group, maxGroup - 1);
        group.removeIf(ticket -> !ticket.claim());
        if (!group.isEmpty()) {
            store(group);
        }
    }

    private void store(List<Ticket> group) {
        try {
            write(group);
            group.forEach(Ticket::stored);
        } catch (GroupFailure e) {
            recover(group, e);
        } catch (RuntimeException | OutOfMemoryError e) {
            connection.close();
            fail(group, e);
        }
    }

    /** A connection that broke while idle shows only when it is used: one more try, if that cannot double a row. */
    private void write(List<Ticket> group) throws GroupFailure {
        List<InferenceRecord> rows = group.stream().map(Ticket::row).toList();
        try {
            connection.write(rows);
        } catch (GroupFailure e) {
            if (e.isDataFault() || !e.isRepeatable()) {
                throw e;
            }
            connection.write(rows);
        }
    }

    /** A row that the database refuses must not take others along: halve until it stands alone. */
    private void recover(List<Ticket> group, GroupFailure failure) {
        if (!failure.isDataFault() || group.size() == 1) {
            fail(group, failure);
            return;
        }
        int half = group.size() / 2;
        store(group.subList(0, half));
        store(group.subList(half, group.size()));
    }

    private static void fail(List<Ticket> group, Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "inference log: " + group.size() + " rows not written", cause);
        group.forEach(Ticket::failed);
    }
}
