package io.cupel.privacy.job;

import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.jobs.JobContext;
import io.cupel.jobs.JobFailedException;
import io.cupel.jobs.JobHandler;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobStatus;
import io.cupel.jobs.domain.JobType;
import io.cupel.platform.error.DomainException;
import io.cupel.privacy.PrivacyRuns;
import io.cupel.privacy.domain.PrivacySessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for personal data in the columns of a session's dataset. */
@ApplicationScoped
public class DetectHandler implements JobHandler {
    private final PrivacyRuns runs;
    private final ColumnFindings columns;

    @Inject
    public DetectHandler(PrivacyRuns runs, ColumnFindings columns) {
        this.runs = runs;
        this.columns = columns;
    }

    @Override
    public JobType type() {
        return JobType.PRIVACY_DETECT;
    }

    @Override
    public void run(JobContext job) throws JobFailedException {
        PrivacySessionId session = new PrivacySessionId(job.subjectId());
        try {
            Optional<DatasetVersionId> dataset = runs.beginDetection(session, job.id());
            if (dataset.isPresent()) {
                runs.detected(session, job.id(), columns.of(dataset.get(), job));
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
