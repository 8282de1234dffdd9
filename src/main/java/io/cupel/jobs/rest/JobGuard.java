package io.cupel.jobs.rest;

import io.cupel.jobs.JobService;
import io.cupel.jobs.domain.JobId;
import io.cupel.platform.rest.binding.PathGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class JobGuard implements PathGuard<JobId> {
    private final JobService jobs;

    @Inject
    public JobGuard(JobService jobs) {
        this.jobs = jobs;
    }

    @Override
    public Class<JobId> idType() {
        return JobId.class;
    }

    @Override
    public void requireVisible(String id) {
        jobs.get(JobId.fromString(id));
    }
}
