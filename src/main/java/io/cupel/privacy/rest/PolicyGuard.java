package io.cupel.privacy.rest;

import io.cupel.platform.rest.binding.PathGuard;
import io.cupel.privacy.PolicyService;
import io.cupel.privacy.domain.PolicyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class PolicyGuard implements PathGuard<PolicyId> {
    private final PolicyService policies;

    @Inject
    public PolicyGuard(PolicyService policies) {
        this.policies = policies;
    }

    @Override
    public Class<PolicyId> idType() {
        return PolicyId.class;
    }

    @Override
    public void requireVisible(String id) {
        policies.get(PolicyId.fromString(id));
    }
}
