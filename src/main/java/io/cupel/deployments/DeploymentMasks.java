package io.cupel.deployments;

import io.cupel.deployments.domain.PrivacyTerms;
import io.cupel.deployments.inferencelog.InputMask;
import io.cupel.deployments.persistence.LiveDeploymentRepository;
import io.cupel.privacy.ColumnTypes;
import io.cupel.privacy.PolicyMasks;
import io.cupel.privacy.domain.ColumnType;
import io.cupel.privacy.domain.KnownFields;
import io.cupel.privacy.domain.PolicyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Masks for the inputs of deployments. What a field holds is told by the deployment's map, else by the table that the model learnt from: the
 * few rows of a call would say little.
 */
@ApplicationScoped
public class DeploymentMasks {
    private final LiveDeploymentRepository deployments;
    private final ColumnTypes columns;
    private final PolicyMasks policies;

    @Inject
    public DeploymentMasks(LiveDeploymentRepository deployments, ColumnTypes columns, PolicyMasks policies) {
        this.deployments = deployments;
        this.columns = columns;
        this.policies = policies;
    }

    /** @param terms with a policy */
    InputMask of(PrivacyTerms terms, UUID model) {
        PolicyId policy = new PolicyId(Objects.requireNonNull(terms.policyId()));
        Map<String, ColumnType> found =
                deployments.findTrainingTable(model).map(columns::of).orElse(Map.of());
        return new InputMask(policies.of(policy, new KnownFields(terms.toldTypes(), found), terms.threshold()));
    }
}
