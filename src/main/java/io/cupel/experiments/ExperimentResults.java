package io.cupel.experiments;

import io.cupel.experiments.domain.ExperimentError;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.experiments.persistence.ExperimentRepository;
import io.cupel.experiments.persistence.TrainingLogRepository;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** What came out of an experiment so far: its leaderboard and its log. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ExperimentResults {
    private final ProjectAccess access;
    private final ExperimentRepository experiments;
    private final ExperimentModels models;
    private final TrainingLogRepository log;

    @Inject
    public ExperimentResults(
            ProjectAccess access,
            ExperimentRepository experiments,
            ExperimentModels models,
            TrainingLogRepository log) {
        this.access = access;
        this.experiments = experiments;
        this.models = models;
        this.log = log;
    }

    /** Best first; search is in name and algorithm. A run has few models, so a page is cut from all of them. */
    public Page<LeaderboardEntry> leaderboard(ExperimentId id, PageRequest page) {
        requireVisible(id);
        List<LeaderboardEntry> matching = models.leaderboard(id).stream()
                .filter(entry -> matches(entry, page.search() == null ? "" : page.search()))
                .toList();
        List<LeaderboardEntry> items =
                matching.stream().skip(page.offset()).limit(page.limit()).toList();
        return Page.of(items, matching.size(), page);
    }

    private static boolean matches(LeaderboardEntry entry, String search) {
        String text = search.toLowerCase(Locale.ROOT);
        return (entry.name() + " " + entry.algo()).toLowerCase(Locale.ROOT).contains(text);
    }

    public Page<TrainingLogEntry> log(ExperimentId id, PageRequest page) {
        requireVisible(id);
        return log.list(id, page).map(TrainingLogEntry::of);
    }

    private void requireVisible(ExperimentId id) {
        ProjectId project = experiments
                .findRow(id)
                .map(row -> new ProjectId(row.projectId()))
                .orElseThrow(ExperimentError.EXPERIMENT_NOT_FOUND::exception);
        access.requireViewer(project, ExperimentError.EXPERIMENT_NOT_FOUND);
    }
}
