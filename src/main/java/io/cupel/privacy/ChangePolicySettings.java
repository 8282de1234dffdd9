package io.cupel.privacy;

import io.cupel.platform.rest.binding.NoOtherKeys;
import io.cupel.platform.rest.binding.Patch;
import io.cupel.privacy.domain.PolicySettings;
import io.cupel.privacy.domain.PolicyTarget;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A partial update of {@link PolicySettings}: an explicit null goes back to the default. A target is replaced as a whole. */
@NoOtherKeys
public record ChangePolicySettings(
        Patch<Boolean> autoDetect,
        Patch<@Min(0) @Max(1) Double> confidenceThreshold,
        Patch<@Size(max = 50) List<String>> quasiIdentifiers,
        Patch<@Size(max = 50) List<String>> sensitiveColumns,
        Patch<PolicyTarget> target) {
    PolicySettings over(PolicySettings now) {
        return new PolicySettings(
                autoDetect.over(now.autoDetect()),
                confidenceThreshold.over(now.confidenceThreshold()),
                quasiIdentifiers.over(now.quasiIdentifiers()),
                sensitiveColumns.over(now.sensitiveColumns()),
                target.over(now.target()));
    }
}
