package io.cupel.deployments;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.persistence.DeploymentRepository;
import io.cupel.projects.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * What decides which deployment answers: on and off, promotion, rollback. Each is one transaction under the project's lock,
 * so that a reader sees the old production deployment or the new one, never both and never neither.
 */
@ApplicationScoped
@Transactional
public class DeploymentSwitches {
    private final ProjectAccess access;
    private final DeploymentRepository deployments;
    private final DeploymentChanges changes;
    private final Clock clock;

    @Inject
    public DeploymentSwitches(
            ProjectAccess access, DeploymentRepository deployments, DeploymentChanges changes, Clock clock) {
        this.access = access;
        this.deployments = deployments;
        this.changes = changes;
        this.clock = clock;
    }

    /** In production it takes the place of the one that answers there. */
    public DeploymentView activate(DeploymentId id) {
        Deployment deployment = locked(id);
        return activate(deployment, deployment.stage());
    }

    public DeploymentView deactivate(DeploymentId id) {
        Deployment deployment = locked(id);
        deployment.deactivate(clock);
        return saved(deployment);
    }

    /** From staging to production; what is in production already stays there. Only an active deployment can be promoted. */
    public DeploymentView promote(DeploymentId id, PromoteDeployment command) {
        Deployment deployment = locked(id);
        if (!command.toStage().equals("production")) {
            throw DeploymentError.INVALID_TARGET_STAGE.exception();
        }
        if (!deployment.isActive()) {
            throw DeploymentError.DEPLOYMENT_NOT_FOUND.exception();
        }
        return activate(deployment, DeploymentStage.PRODUCTION);
    }

    /**
     * To another deployment of the project: that one answers in this one's stage (never leaving production for it), this one is archived. To a model: this
     * deployment goes on under its id and serves that model.
     */
    public DeploymentView rollBack(DeploymentId id, RollBackDeployment command) {
        Deployment deployment = locked(id);
        UUID toDeployment = command.toDeploymentId();
        UUID toModel = command.toModelId();
        if (toDeployment != null && toModel == null) {
            return replace(deployment, new DeploymentId(toDeployment));
        }
        if (toModel != null && toDeployment == null) {
            return serve(deployment, toModel);
        }
        throw DeploymentError.ROLLBACK_TARGET_MISSING.exception();
    }

    private DeploymentView replace(Deployment deployment, DeploymentId targetId) {
        Deployment target = deployments
                .find(targetId)
                .filter(found -> found.projectId().equals(deployment.projectId()))
                .orElseThrow(DeploymentError.DEPLOYMENT_NOT_FOUND::exception);
        deployments.lock(target);
        if (!target.id().equals(deployment.id())) {
            deployments.archive(deployment.id(), clock);
            changes.of(deployment);
        }
        return activate(target, target.isLive() ? DeploymentStage.PRODUCTION : deployment.stage());
    }

    private DeploymentView serve(Deployment deployment, UUID model) {
        if (!deployments.holdModel(model, deployment.projectId())) {
            throw DeploymentError.MODEL_NOT_IN_PROJECT.exception();
        }
        deployment.serve(model, clock);
        return activate(deployment, deployment.stage());
    }

    private DeploymentView activate(Deployment deployment, DeploymentStage stage) {
        if (stage == DeploymentStage.PRODUCTION && !deployment.isLive()) {
            changes.of(deployments.archiveLive(deployment.projectId(), clock));
        }
        deployment.activate(stage, clock);
        return saved(deployment);
    }

    private DeploymentView saved(Deployment deployment) {
        deployments.flush();
        changes.of(deployment);
        return DeploymentView.of(deployment);
    }

    private Deployment locked(DeploymentId id) {
        Deployment deployment = deployments.find(id).orElseThrow(DeploymentError.DEPLOYMENT_NOT_FOUND::exception);
        access.requireEditor(deployment.projectId(), DeploymentError.DEPLOYMENT_NOT_FOUND);
        deployments.lock(deployment);
        return deployment;
    }
}
