package io.cupel.datasets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.cupel.auth.CurrentUser;
import io.cupel.datasets.domain.Dataset;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.domain.StoredVersion;
import io.cupel.datasets.persistence.DatasetRepository;
import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.platform.rest.Json;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The short transactions at the end of an upload. */
@ApplicationScoped
@Transactional
public class DatasetRegistry {
    private static final ObjectMapper JSON = Json.MAPPER;

    private final CurrentUser caller;
    private final DatasetRepository datasets;
    private final VersionRepository versions;
    private final Clock clock;

    @Inject
    public DatasetRegistry(CurrentUser caller, DatasetRepository datasets, VersionRepository versions, Clock clock) {
        this.caller = caller;
        this.datasets = datasets;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ProjectId projectOf(DatasetId dataset) {
        return existing(dataset).projectId();
    }

    /** {@link DatasetError#NAME_EXISTS} when the project has a dataset of that name, also one that arrived meanwhile. */
    public UploadedVersion create(UploadDataset command, DatasetId id, NewVersion version) {
        ProjectId project = new ProjectId(command.projectId());
        Dataset dataset = new Dataset(id, project, command.name(), command.description(), caller.id(), clock);
        datasets.add(dataset);
        return add(dataset, version);
    }

    public UploadedVersion extend(DatasetId id, NewVersion version) {
        Dataset dataset = datasets.findForUpdate(id).orElseThrow(DatasetError.DATASET_NOT_FOUND::exception);
        dataset.extend(clock);
        datasets.flush();
        return add(dataset, version);
    }

    private UploadedVersion add(Dataset dataset, NewVersion version) {
        StoredVersion stored = new StoredVersion(
                version.id(),
                dataset.id(),
                dataset.projectId(),
                dataset.name(),
                versions.nextNumber(dataset.id()),
                UuidCreator.getTimeOrderedEpoch(),
                version.blob().key(),
                version.blob().sha256(),
                version.blob().sizeInBytes(),
                version.source().name(),
                version.format(),
                version.source().sizeInBytes(),
                version.profile().rows(),
                version.profile().columns().size(),
                version.profile().quality().overallScore(),
                version.source().lineage(),
                clock.instant());
        versions.add(
                stored,
                caller.id(),
                JSON.valueToTree(version.profile().columns()),
                JSON.valueToTree(version.profile().quality()));
        return new UploadedVersion(
                stored.datasetId().value(),
                stored.id().value(),
                stored.id().value(),
                stored.artifactId(),
                version.profile().quality());
    }

    private Dataset existing(DatasetId id) {
        return datasets.find(id).orElseThrow(DatasetError.DATASET_NOT_FOUND::exception);
    }
}
