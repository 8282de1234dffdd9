package io.cupel.privacy;

import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.domain.StoredFinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A detection, counted.
 *
 * @param columns that were looked at
 * @param personalColumns in which personal data was found with enough confidence
 * @param piiTypes columns of each kind
 */
record DetectionSummary(
        int columns, int personalColumns, Map<String, Long> piiTypes, double confidenceThreshold, Instant finishedAt) {
    static DetectionSummary of(List<StoredFinding> findings, double threshold, Instant now) {
        Map<String, Long> types = findings.stream()
                .map(finding -> finding.type(threshold))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(DetectionSummary::name, TreeMap::new, Collectors.counting()));
        int personal = types.values().stream().mapToInt(Long::intValue).sum();
        return new DetectionSummary(findings.size(), personal, types, threshold, now);
    }

    private static String name(PiiType type) {
        return Json.wireName(type);
    }
}
