package io.cupel.jobs;

import io.cupel.auth.CurrentUser;
import io.cupel.jobs.domain.Job;
import io.cupel.jobs.domain.JobError;
import io.cupel.jobs.domain.JobId;
import io.cupel.jobs.persistence.JobRepository;
import io.cupel.platform.notices.Notice;
import io.cupel.platform.notices.Notices;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Asks for work, shows it, calls it off. */
@ApplicationScoped
@Transactional
public class JobService {
    /** Of the notices that a job waits for a worker, whose subject is its id. */
    public static final String QUEUED = "jobs.queued";

    private final CurrentUser caller;
    private final ProjectAccess access;
    private final JobRepository jobs;
    private final JobEndings endings;
    private final Notices notices;
    private final Clock clock;

    @Inject
    public JobService(
            CurrentUser caller,
            ProjectAccess access,
            JobRepository jobs,
            JobEndings endings,
            Notices notices,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.jobs = jobs;
        this.endings = endings;
        this.notices = notices;
        this.clock = clock;
    }

    /** Queues a job in the caller's transaction; a worker hears of it when that commits. Access to the project is the caller's business. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobId enqueue(EnqueueJob command) {
        JobId id = JobId.next();
        jobs.add(id, command.type(), command.projectId(), command.subjectId(), command.payload(), clock.instant());
        notices.send(new Notice(QUEUED, id.toString()));
        return id;
    }

    /**
     * Calls a job off: at once when it is queued, within seconds when it runs. Access is the caller's business.
     *
     * @throws io.cupel.platform.error.DomainException {@link JobError#JOB_ENDED}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(JobId id) {
        callOff(existing(id));
    }

    /** Cancels on behalf of the current user, who must be an editor of the job's project. */
    public JobView cancelAsCaller(JobId id) {
        Job job = existing(id);
        access.requireEditor(job.projectId(), JobError.JOB_NOT_FOUND);
        callOff(job);
        return JobView.of(existing(id));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public JobView get(JobId id) {
        Job job = existing(id);
        access.requireViewer(job.projectId(), JobError.JOB_NOT_FOUND);
        return JobView.of(job);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<JobView> list(JobFilter filter, PageRequest page) {
        return jobs.list(caller.id(), filter.project(), filter.type(), filter.status(), page)
                .map(JobView::of);
    }

    /** Jobs as they stand, for watchers whose access was checked when they came. Unknown ids are left out. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<JobView> watch(Collection<JobId> ids) {
        return jobs.listByIds(ids).stream().map(JobView::of).toList();
    }

    private void callOff(Job job) {
        if (!endings.cancelQueued(job) && !jobs.requestCancel(job.id())) {
            throw JobError.JOB_ENDED.exception();
        }
    }

    private Job existing(JobId id) {
        return jobs.find(id).orElseThrow(JobError.JOB_NOT_FOUND::exception);
    }
}
