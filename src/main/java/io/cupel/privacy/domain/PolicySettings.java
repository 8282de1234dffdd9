package io.cupel.privacy.domain;

import io.cupel.platform.rest.binding.NoOtherKeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a policy works; what is null has its default.
 *
 * @param autoDetect whether a new session detects at once; no
 * @param confidenceThreshold from which confidence a finding counts; 0.5
 * @param quasiIdentifiers columns that together may single a person out; proposed by detection
 * @param sensitiveColumns columns whose values must not become known of a person; proposed by detection
 * @param target what the output must reach; nothing, as when a target demands nothing
 */
@NoOtherKeys
public record PolicySettings(
        @Nullable Boolean autoDetect,
        @Min(0) @Max(1) @Nullable Double confidenceThreshold,
        @Size(max = 50) @Nullable List<String> quasiIdentifiers,
        @Size(max = 50) @Nullable List<String> sensitiveColumns,
        @Valid @Nullable PolicyTarget target) {
    public static final PolicySettings DEFAULTS = new PolicySettings(null, null, null, null, null);
    private static final double USUAL_THRESHOLD = 0.5;

    public PolicySettings {
        target = target == null || target.demandsNothing() ? null : target;
    }

    public boolean detectsAtOnce() {
        return autoDetect != null && autoDetect;
    }

    public double threshold() {
        return Objects.requireNonNullElse(confidenceThreshold, USUAL_THRESHOLD);
    }
}
