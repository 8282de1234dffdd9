package io.cupel.datasets;

import io.cupel.auth.CurrentUser;
import io.cupel.datasets.domain.Dataset;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.datasets.domain.DatasetId;
import io.cupel.datasets.persistence.DatasetRepository;
import io.cupel.datasets.persistence.DatasetRow;
import io.cupel.datasets.persistence.VersionRepository;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Datasets as members of their project see and change them. */
@ApplicationScoped
@Transactional
public class DatasetService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final DatasetRepository datasets;
    private final VersionRepository versions;
    private final Event<BlobsAbandoned> abandoned;
    private final Clock clock;

    @Inject
    public DatasetService(
            CurrentUser caller,
            ProjectAccess access,
            DatasetRepository datasets,
            VersionRepository versions,
            Event<BlobsAbandoned> abandoned,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.datasets = datasets;
        this.versions = versions;
        this.abandoned = abandoned;
        this.clock = clock;
    }

    /** Of one project, or of all that the caller is a member of. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<DatasetView> list(@Nullable ProjectId project, PageRequest page) {
        return datasets.list(caller.id(), project, page).map(DatasetService::view);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public DatasetView get(DatasetId id) {
        return visible(id);
    }

    public DatasetView change(DatasetId id, ChangeDataset command) {
        Dataset dataset = editable(id);
        if (command.name() != null) {
            dataset.rename(command.name(), clock);
        }
        if (command.description().isGiven()) {
            dataset.describe(command.description().value(), clock);
        }
        datasets.flush();
        return visible(id);
    }

    /** With all versions; {@link DatasetError#IN_USE} while an experiment was made from one. */
    public void delete(DatasetId id) {
        Dataset dataset = editable(id);
        abandoned.fire(new BlobsAbandoned(versions.listBlobKeys(id)));
        datasets.remove(dataset);
    }

    private Dataset editable(DatasetId id) {
        Dataset dataset = datasets.find(id).orElseThrow(DatasetError.DATASET_NOT_FOUND::exception);
        access.requireEditor(dataset.projectId(), DatasetError.DATASET_NOT_FOUND);
        return dataset;
    }

    private DatasetView visible(DatasetId id) {
        return datasets.findRow(id, caller.id())
                .map(DatasetService::view)
                .orElseThrow(DatasetError.DATASET_NOT_FOUND::exception);
    }

    private static DatasetView view(DatasetRow row) {
        return new DatasetView(
                row.id(),
                row.projectId(),
                row.name(),
                row.description(),
                row.versionCount(),
                DatasetVersionView.of(row.latest()),
                row.createdAt(),
                row.updatedAt());
    }
}
