package io.cupel.privacy.job;

import io.cupel.jobs.JobContext;
import io.cupel.jobs.JobFailedException;
import io.cupel.jobs.JobHandler;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.error.DomainException;
import io.cupel.privacy.PrivacyRuns;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.plan.TransformPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a session's dataset anew as its policy asks. */
@ApplicationScoped
public class TransformHandler implements JobHandler {
    private final PrivacyRuns runs;
    private final Transformation transformation;

    @Inject
    public TransformHandler(PrivacyRuns runs, Transformation transformation) {
        this.runs = runs;
        this.transformation = transformation;
    }

    @Override
    public JobType type() {
        return JobType.PRIVACY_TRANSFORM;
    }

    @Override
    public void run(JobContext job) throws JobFailedException {
        try {
            Optional<TransformPlan> plan = runs.beginTransformation(new PrivacySessionId(job.subjectId()), job.id());
            if (plan.isPresent()) {
                transformation.carryOut(plan.get(), job);
            }
        } catch (DomainException refused) {
            throw new JobFailedException(refused.detail(), refused);
        }
    }

    @Override
    public void ended(Job job, JobStatus status, @Nullable String error) {
        runs.end(new PrivacySessionId(job.subjectId()), job.id(), status, error);
    }
}
