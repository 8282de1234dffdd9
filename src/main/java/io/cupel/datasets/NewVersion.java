package io.cupel.datasets;

import io.cupel.datasets.domain.DatasetVersionId;
import io.cupel.datasets.domain.SourceFormat;
import io.cupel.datasets.profile.TableProfile;
import io.cupel.storage.StoredBlob;

/** A version whose bytes are stored and whose row is not yet committed. */
public record NewVersion(
        DatasetVersionId id, ReceivedFile source, SourceFormat format, StoredBlob blob, TableProfile profile) {}
