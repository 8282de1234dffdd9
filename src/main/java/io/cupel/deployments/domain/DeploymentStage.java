package io.cupel.deployments.domain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

public enum DeploymentStage {
    STAGING,
    PRODUCTION;

    /** The stage of that wire name, staging when there is none; the contract has one text for a wrong one, not a list of faults. */
    public static DeploymentStage named(@Nullable String name) {
        if (name == null) {
            return STAGING;
        }
        return Arrays.stream(values())
                .filter(stage -> stage.wireName().equals(name))
                .findFirst()
                .orElseThrow(DeploymentError.INVALID_STAGE::exception);
    }

    private String wireName() {
        return this == STAGING ? "staging" : "production";
    }
}
