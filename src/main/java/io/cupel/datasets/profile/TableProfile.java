package io.cupel.datasets.profile;

import io.cupel.datasets.domain.ColumnProfile;
import io.cupel.datasets.domain.QualityReport;
import java.util.List;

/** Everything that is known about a table. */
public record TableProfile(long rows, List<ColumnProfile> columns, QualityReport quality) {
    public TableProfile {
        columns = List.copyOf(columns);
    }
}
