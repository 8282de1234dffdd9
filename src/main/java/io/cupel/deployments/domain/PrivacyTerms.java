package io.cupel.deployments.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.privacy.domain.PiiType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a deployment's data is to be anonymised, and by which policy.
 *
 * @param anonymizeLogs whether the inference log gets inputs with their personal values masked
 * @param anonymizeResponse whether what hands inputs out again masks them: a prediction holds none, the reading of the log does
 * @param columnMap the kind of personal data by field, as given: a name of {@link PiiType}, or null for a field that is not personal
 * @param threshold how sure a finding must be, 0 to 1; null for the policy's own
 */
public record PrivacyTerms(
        @Nullable UUID policyId,
        boolean anonymizeLogs,
        boolean anonymizeResponse,
        @Nullable JsonNode columnMap,
        @Nullable Double threshold) {
    /** What the map says, once it has been checked. */
    public Map<String, Optional<PiiType>> toldTypes() {
        Map<String, Optional<PiiType>> told = new LinkedHashMap<>();
        if (columnMap != null) {
            columnMap.properties().forEach(entry -> told.put(entry.getKey(), type(entry.getValue())));
        }
        return told;
    }

    private static Optional<PiiType> type(JsonNode name) {
        return name.isNull()
                ? Optional.empty()
                : Optional.of(PiiType.valueOf(name.asText().toUpperCase(Locale.ROOT)));
    }
}
