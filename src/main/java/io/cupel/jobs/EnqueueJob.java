package io.cupel.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.jobs.domain.JobType;
import io.cupel.projects.domain.ProjectId;
import java.util.UUID;

/**
 * @param subjectId the resource that the work is for
 * @param payload what the handler needs to know beyond the resource; an empty object if nothing
 */
public record EnqueueJob(JobType type, ProjectId projectId, UUID subjectId, JsonNode payload) {}
