package io.cupel.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.auth.CurrentUser;
import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentError;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.domain.DeploymentStatus;
import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.domain.Strategy;
import io.cupel.deployments.persistence.DeploymentFilter;
import io.cupel.deployments.persistence.DeploymentRepository;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.rest.Json;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectError;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Deployments as the members of their project see, make and change them. */
@ApplicationScoped
@Transactional
public class DeploymentService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final DeploymentRepository deployments;
    private final DeploymentChanges changes;
    private final PrivacyTermsCheck privacy;
    private final Clock clock;

    @Inject
    public DeploymentService(
            CurrentUser caller,
            ProjectAccess access,
            DeploymentRepository deployments,
            DeploymentChanges changes,
            PrivacyTermsCheck privacy,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.deployments = deployments;
        this.changes = changes;
        this.privacy = privacy;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<DeploymentView> list(
            ProjectId project, @Nullable DeploymentStage stage, @Nullable DeploymentStatus status, PageRequest page) {
        access.requireViewer(project, ProjectError.PROJECT_NOT_FOUND);
        return deployments
                .list(project, new DeploymentFilter(stage, status), page)
                .map(DeploymentView::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public DeploymentView get(DeploymentId id) {
        Deployment deployment = existing(id);
        access.requireViewer(deployment.projectId(), DeploymentError.DEPLOYMENT_NOT_FOUND);
        return DeploymentView.of(deployment);
    }

    /** A production deployment replaces the project's earlier one in the same transaction. */
    public DeploymentView create(ProjectId project, CreateDeployment command) {
        access.requireEditor(project, ProjectError.PROJECT_NOT_FOUND);
        DeploymentStage stage = DeploymentStage.named(command.stage());
        if (!deployments.holdModel(command.modelId(), project)) {
            throw DeploymentError.MODEL_NOT_IN_PROJECT.exception();
        }
        PrivacyTerms terms = terms(command);
        privacy.check(project, command.modelId(), terms);
        deployments.lock(project);
        if (stage == DeploymentStage.PRODUCTION) {
            changes.of(deployments.archiveLive(project, clock));
        }
        Deployment deployment = deployment(project, stage, command);
        deployment.protect(terms, clock);
        deployments.add(deployment);
        return DeploymentView.of(deployment);
    }

    private Deployment deployment(ProjectId project, DeploymentStage stage, CreateDeployment command) {
        Deployment deployment = new Deployment(
                DeploymentId.next(), project, command.modelId(), command.name(), stage, caller.id(), clock);
        deployment.route(
                or(command.trafficPercent(), 100),
                or(command.strategy(), Strategy.DIRECT),
                treeOf(command.strategyConfig()),
                clock);
        return deployment;
    }

    private static PrivacyTerms terms(CreateDeployment command) {
        return new PrivacyTerms(
                command.privacyPolicyId(),
                or(command.privacyAnonymizeLogs(), false),
                or(command.privacyAnonymizeResponse(), false),
                treeOf(command.privacyColumnMap()),
                command.privacyThreshold());
    }

    public DeploymentView change(DeploymentId id, ChangeDeployment command) {
        Deployment deployment = editable(id);
        PrivacyTerms terms = changed(deployment.privacy(), command);
        if (!terms.equals(deployment.privacy())) {
            privacy.check(deployment.projectId(), deployment.modelId(), terms);
        }
        if (command.name() != null) {
            deployment.rename(command.name(), clock);
        }
        deployment.route(
                or(command.trafficPercent(), deployment.trafficPercent()),
                or(command.strategy(), deployment.strategy()),
                command.strategyConfig().map(DeploymentService::tree).over(deployment.strategyConfig()),
                clock);
        deployment.protect(terms, clock);
        deployments.flush();
        changes.of(deployment);
        return DeploymentView.of(deployment);
    }

    private static PrivacyTerms changed(PrivacyTerms now, ChangeDeployment command) {
        return new PrivacyTerms(
                command.privacyPolicyId().over(now.policyId()),
                or(command.privacyAnonymizeLogs(), now.anonymizeLogs()),
                or(command.privacyAnonymizeResponse(), now.anonymizeResponse()),
                command.privacyColumnMap().map(DeploymentService::tree).over(now.columnMap()),
                command.privacyThreshold().over(now.threshold()));
    }

    /** Takes its inference log along. */
    public void delete(DeploymentId id) {
        Deployment deployment = editable(id);
        deployments.remove(deployment);
        changes.of(deployment);
    }

    private Deployment editable(DeploymentId id) {
        Deployment deployment = existing(id);
        access.requireEditor(deployment.projectId(), DeploymentError.DEPLOYMENT_NOT_FOUND);
        return deployment;
    }

    private Deployment existing(DeploymentId id) {
        return deployments.find(id).orElseThrow(DeploymentError.DEPLOYMENT_NOT_FOUND::exception);
    }

    private static <T> T or(@Nullable T given, T standard) {
        return Objects.requireNonNullElse(given, standard);
    }

    private static @Nullable JsonNode treeOf(@Nullable Map<String, Object> given) {
        return given == null ? null : tree(given);
    }

    private static JsonNode tree(Map<String, Object> given) {
        return Json.MAPPER.valueToTree(given);
    }
}
