package io.cupel.deployments.domain;

import java.util.Set;
import java.util.UUID;

/** These deployments were made, changed or deleted: what was remembered of them is old. */
public record DeploymentsChanged(Set<UUID> ids) {
    public DeploymentsChanged {
        ids = Set.copyOf(ids);
    }
}
