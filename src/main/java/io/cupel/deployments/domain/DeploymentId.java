package io.cupel.deployments.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.platform.paging.QueryIds;
import java.util.UUID;

/** Identifies a deployment. */
public record DeploymentId(UUID value) {
    public static DeploymentId next() {
        return new DeploymentId(UuidCreator.getTimeOrderedEpoch());
    }

    /** For paths: a malformed id names no deployment, so it is answered as an absent one. */
    public static DeploymentId fromString(String text) {
        if (!QueryIds.isUuid(text)) {
            throw DeploymentError.DEPLOYMENT_NOT_FOUND.exception();
        }
        return new DeploymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
