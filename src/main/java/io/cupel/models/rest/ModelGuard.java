package io.cupel.models.rest;

import io.cupel.models.ModelService;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.rest.binding.PathGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class ModelGuard implements PathGuard<ModelId> {
    private final ModelService models;

    @Inject
    public ModelGuard(ModelService models) {
        this.models = models;
    }

    @Override
    public Class<ModelId> idType() {
        return ModelId.class;
    }

    @Override
    public void requireVisible(String id) {
        models.get(ModelId.fromString(id));
    }
}
