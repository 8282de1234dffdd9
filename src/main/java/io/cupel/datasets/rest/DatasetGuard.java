package io.cupel.datasets.rest;

import io.cupel.datasets.DatasetService;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.platform.rest.binding.PathGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class DatasetGuard implements PathGuard<DatasetId> {
    private final DatasetService datasets;

    @Inject
    public DatasetGuard(DatasetService datasets) {
        this.datasets = datasets;
    }

    @Override
    public Class<DatasetId> idType() {
        return DatasetId.class;
    }

    @Override
    public void requireVisible(String id) {
        datasets.get(DatasetId.fromString(id));
    }
}
