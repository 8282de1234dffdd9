package io.cupel.deployments.inferencelog;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A row on its way, and the thread that waits for it.
 *
 * <p>{@code QUEUED} → {@code WRITING} → {@code STORED | FAILED}; a waiter that gives up turns {@code QUEUED} into {@code ABANDONED}, and the row is then
 * not written. Parking costs less than a future here.
 */
final class Ticket {
    enum State {
        QUEUED,
        WRITING,
        STORED,
        FAILED,
        ABANDONED
    }

    private final InferenceRecord row;
    private final Thread waiter = Thread.currentThread();
    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);

    Ticket(InferenceRecord row) {
        this.row = row;
    }

    InferenceRecord row() {
        return row;
    }

    /** False when nobody waits any more. */
    boolean claim() {
        return state.compareAndSet(State.QUEUED, State.WRITING);
    }

    void stored() {
        settle(State.STORED);
    }

    void failed() {
        settle(State.FAILED);
    }

    /** Returns {@code WRITING} when the time is over in the middle of a commit: the row may yet be stored. */
    State await(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isSettled()) {
            long left = deadline - System.nanoTime();
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                state.compareAndSet(State.QUEUED, State.ABANDONED);
                break;
            }
            LockSupport.parkNanos(this, left);
        }
        return current();
    }

    private boolean isSettled() {
        State now = current();
        return now == State.STORED || now == State.FAILED;
    }

    private State current() {
        return Objects.requireNonNull(state.get());
    }

    private void settle(State outcome) {
        state.set(outcome);
        LockSupport.unpark(waiter);
    }
}
