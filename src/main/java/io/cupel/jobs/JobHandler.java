package io.cupel.jobs;

import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import org.jspecify.annotations.Nullable;

/** Does the work of one type of job. A CDI bean; found by its type. */
public interface JobHandler {
    JobType type();

    /** How many jobs of this type one instance runs at a time. */
    default int concurrency() {
        return 1;
    }

    /**
     * Does the work, outside any transaction, on a worker's thread. Must be idempotent: after a crash it runs again.
     *
     * <p>Returning means success, or cancellation when {@link JobContext#isCancelled()} is true by then. A thread
     * interrupt means that the worker has lost the job or shuts down: stop without recording an outcome.
     *
     * @throws JobFailedException for a failure that a second attempt cannot mend; its message is shown to the user
     * @throws Exception anything else is logged, tried once more, then reported in neutral words
     */
    void run(JobContext job) throws Exception;

    /**
     * Records in the resource how its job ended. Called in the transaction that ends the job, whatever ended it: the
     * handler, a cancellation in the queue, or a worker that died too often.
     *
     * @param error why it failed, else null
     */
    void ended(Job job, JobStatus status, @Nullable String error);
}
