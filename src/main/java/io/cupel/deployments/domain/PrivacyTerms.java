package io.cupel.deployments.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a deployment's data is to be anonymised, and by which policy. Kept as given; the privacy suite acts on it. */
public record PrivacyTerms(
        @Nullable UUID policyId,
        boolean anonymizeLogs,
        boolean anonymizeResponse,
        @Nullable JsonNode columnMap,
        @Nullable Double threshold) {}
