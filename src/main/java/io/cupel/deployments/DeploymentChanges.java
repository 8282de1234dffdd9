package io.cupel.deployments;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentsChanged;
import io.cupel.platform.notices.Notice;
import io.cupel.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells whoever remembers deployments, on every instance, once the transaction has committed. */
@ApplicationScoped
public class DeploymentChanges {
    static final String TOPIC = "deployments.deployment";

    private final Event<DeploymentsChanged> changed;
    private final Notices notices;

    @Inject
    public DeploymentChanges(Event<DeploymentsChanged> changed, Notices notices) {
        this.changed = changed;
        this.notices = notices;
    }

    void of(Deployment deployment) {
        of(Set.of(deployment.id().value()));
    }

    void of(Collection<UUID> ids) {
        changed.fire(new DeploymentsChanged(Set.copyOf(ids)));
        ids.forEach(id -> notices.send(new Notice(TOPIC, id.toString())));
    }
}
