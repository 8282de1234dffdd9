package io.cupel.privacy;

import io.cupel.privacy.domain.PrivacySessionStatus;
import java.util.UUID;

/** A session whose job was queued. */
public record StartedRun(UUID id, UUID jobId, PrivacySessionStatus status) {}
