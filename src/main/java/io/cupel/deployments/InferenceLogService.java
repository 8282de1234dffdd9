package io.cupel.deployments;

import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.persistence.DeploymentRepository;
import io.cupel.deployments.persistence.InferenceLogRepository;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a deployment was asked and what it answered, for the members of its project. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class InferenceLogService {
    private final ProjectAccess access;
    private final DeploymentRepository deployments;
    private final InferenceLogRepository logs;
    private final DeploymentMasks masks;

    @Inject
    public InferenceLogService(
            ProjectAccess access,
            DeploymentRepository deployments,
            InferenceLogRepository logs,
            DeploymentMasks masks) {
        this.access = access;
        this.deployments = deployments;
        this.logs = logs;
        this.masks = masks;
    }

    /** The newest first; also of a deployment that no longer answers. */
    public Page<InferenceLogView> list(
            DeploymentId id, @Nullable Instant from, @Nullable Instant to, PageRequest page) {
        Deployment deployment = deployments.find(id).orElseThrow(DeploymentError.DEPLOYMENT_NOT_FOUND::exception);
        access.requireViewer(deployment.projectId(), DeploymentError.DEPLOYMENT_NOT_FOUND);
        InputMask mask = mask(deployment);
        return logs.list(id, from, to, page, mask == null).map(row -> InferenceLogView.of(row, mask));
    }

    /** For what was logged in clear. An answer holds nothing of its inputs, so this is where they would be handed out again. */
    private @Nullable InputMask mask(Deployment deployment) {
        return deployment.privacy().anonymizeResponse() ? masks.of(deployment.privacy(), deployment.modelId()) : null;
    }
}
