package io.cupel.jobs.domain;

public enum JobType {
    AUTOML_TRAIN,
    REPORT_GENERATE,
    SYNTHGEN_TRAIN,
    SYNTHGEN_GENERATE,
    PRIVACY_DETECT,
    PRIVACY_TRANSFORM,
    BATCH_PREDICT,
    DRIFT_CHECK
}
