package io.cupel.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.jobs.domain.JobId;
import io.cupel.projects.domain.ProjectId;
import java.util.UUID;

/** A running job, as its handler sees it. Safe for use from several threads. */
public interface JobContext {
    JobId id();

    ProjectId projectId();

    UUID subjectId();

    JsonNode payload();

    /** 1 for the first. */
    int attempt();

    /** Cheap: the latest report is written every second or two. */
    void progress(double fraction, String message);

    /** True from a few seconds after somebody asked for it. */
    boolean isCancelled();
}
