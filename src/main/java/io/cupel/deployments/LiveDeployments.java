package io.cupel.deployments;

import io.cupel.auth.CurrentUser;
import io.cupel.auth.domain.UserId;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.domain.DeploymentsChanged;
import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.persistence.LiveDeploymentRepository;
import io.cupel.deployments.routing.LiveDeployment;
import io.cupel.deployments.routing.Remembered;
import io.cupel.platform.notices.Notice;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The active deployments and who may use them, from memory. A change is seen on this instance by the next call and on the
 * others within moments; a member who was removed may go on predicting until the memory ends.
 */
@ApplicationScoped
public class LiveDeployments {
    private final LiveDeploymentRepository source;
    private final DeploymentMasks masks;
    private final Remembered<DeploymentId, LiveDeployment> deployments;
    private final Remembered<Membership, Boolean> members;

    private record Membership(ProjectId project, UserId user) {}

    @Inject
    public LiveDeployments(
            DeploymentSettings settings, LiveDeploymentRepository source, DeploymentMasks masks, ProjectAccess access) {
        this.source = source;
        this.masks = masks;
        this.deployments = new Remembered<>(settings.rememberedFor(), this::load);
        this.members = new Remembered<>(
                settings.rememberedFor(),
                asked -> access.isMember(asked.project(), asked.user()) ? Optional.of(true) : Optional.empty());
    }

    /** The mask is as old as the rest of what is remembered: a rule or key that changes takes effect when the memory ends. */
    private Optional<LiveDeployment> load(DeploymentId id) {
        // In this order: one that goes in between must not be found without its terms.
        Optional<PrivacyTerms> terms = source.findLogTerms(id);
        Optional<LiveDeployment> found = source.find(id);
        return terms.isEmpty()
                ? found
                : found.map(deployment -> deployment.masking(masks.of(terms.get(), deployment.modelId())));
    }

    /** The deployment, if it is active and the caller is a member of its project. */
    LiveDeployment require(DeploymentId id, CurrentUser caller) {
        return deployments
                .find(id)
                .filter(found -> members.find(new Membership(found.projectId(), caller.id()))
                        .isPresent())
                .orElseThrow(DeploymentError.DEPLOYMENT_NOT_FOUND::exception);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeploymentsChanged changed) {
        changed.ids().forEach(id -> deployments.forget(new DeploymentId(id)));
    }

    void forget(@Observes Notice notice) {
        if (notice.isEverything()) {
            deployments.forgetAll();
            members.forgetAll();
        } else if (notice.concerns(DeploymentChanges.TOPIC)) {
            deployments.forget(DeploymentId.fromString(notice.subject()));
        }
    }
}
