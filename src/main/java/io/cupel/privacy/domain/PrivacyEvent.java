package io.cupel.privacy.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail. Never holds a value of a cell.
 *
 * @param policyId of a policy that may be gone, as its sessions may
 * @param userId who; null for the work of a job
 */
public record PrivacyEvent(
        UUID id,
        UUID projectId,
        UUID policyId,
        @Nullable UUID sessionId,
        Instant at,
        String event,
        @Nullable UUID userId,
        JsonNode details) {}
