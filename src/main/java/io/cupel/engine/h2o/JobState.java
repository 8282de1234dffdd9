package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;

/** An H2O job as it stands. */
record JobState(Status status, double progress, String message, String exception) {
    enum Status {
        CREATED,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    static JobState of(JsonNode job) {
        return new JobState(
                Status.valueOf(job.path("status").asText("RUNNING")),
                job.path("progress").asDouble(),
                job.path("progress_msg").asText(""),
                job.path("exception").asText(""));
    }

    boolean hasEnded() {
        return status != Status.CREATED && status != Status.RUNNING;
    }
}
