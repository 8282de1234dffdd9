package io.cupel.deployments;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells whoever remembers deployments, on every instance, once the transaction has committed. */
@ApplicationScoped
public class DeploymentChanges {
    private final Event<DeploymentsChanged> changed;

    @Inject
    public DeploymentChanges(Event<DeploymentsChanged> changed) {
        this.changed = changed;
    }

    void of(Deployment deployment) {
        of(Set.of(deployment.id().value()));
    }

    void of(Collection<UUID> ids) {
        changed.fire(new DeploymentsChanged(Set.copyOf(ids)));
    }
}
