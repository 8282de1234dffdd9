package io.cupel.experiments.rest;

import io.cupel.experiments.ExperimentService;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.platform.rest.binding.PathGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class ExperimentGuard implements PathGuard<ExperimentId> {
    private final ExperimentService experiments;

    @Inject
    public ExperimentGuard(ExperimentService experiments) {
        this.experiments = experiments;
    }

    @Override
    public Class<ExperimentId> idType() {
        return ExperimentId.class;
    }

    @Override
    public void requireVisible(String id) {
        experiments.get(ExperimentId.fromString(id));
    }
}
