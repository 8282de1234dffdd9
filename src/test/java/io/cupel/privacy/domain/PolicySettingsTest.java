package io.cupel.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicySettingsTest {
    @Test
    void aTargetThatDemandsNothingIsNone() {
        assertThat(with(new PolicyTarget(null, null, null, null))).isEqualTo(PolicySettings.DEFAULTS);
        assertThat(with(new PolicyTarget(null, null, null, 0.1))).isEqualTo(PolicySettings.DEFAULTS);
    }

    @Test
    void eachDemandAloneMakesATarget() {
        assertThat(with(new PolicyTarget(5, null, null, null)).target()).isNotNull();
        assertThat(with(new PolicyTarget(null, 3, null, null)).target()).isNotNull();
        assertThat(with(new PolicyTarget(null, null, 0.2, null)).target()).isNotNull();
    }

    private static PolicySettings with(PolicyTarget target) {
        return new PolicySettings(null, null, null, null, target);
    }
}
