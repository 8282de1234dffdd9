package io.cupel.models;

import io.cupel.auth.CurrentUser;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ArtifactKind;
import io.cupel.models.domain.Model;
import io.cupel.models.domain.ModelArtifact;
import io.cupel.models.domain.ModelError;
import io.cupel.models.domain.ModelId;
import io.cupel.models.domain.ModelsRemoved;
import io.cupel.models.persistence.LeaderboardRepository;
import io.cupel.models.persistence.ModelFilter;
import io.cupel.models.persistence.ModelRepository;
import io.cupel.models.persistence.ModelRow;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.paging.Sort;
import io.cupel.projects.ProjectAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;

/** Models as the members of their projects see them. */
@ApplicationScoped
@Transactional
public class ModelService {
    private final CurrentUser caller;
    private final ProjectAccess access;
    private final ModelRepository models;
    private final LeaderboardRepository leaderboard;
    private final ArtifactLinks links;
    private final Event<ModelsRemoved> removed;

    @Inject
    public ModelService(
            CurrentUser caller,
            ProjectAccess access,
            ModelRepository models,
            LeaderboardRepository leaderboard,
            ArtifactLinks links,
            Event<ModelsRemoved> removed) {
        this.caller = caller;
        this.access = access;
        this.models = models;
        this.leaderboard = leaderboard;
        this.links = links;
        this.removed = removed;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ModelSummary> list(ModelsWanted wanted, PageRequest page) {
        ModelFilter filter = new ModelFilter(
                wanted.projectId(),
                wanted.experimentId(),
                wanted.modelType(),
                wanted.isBest(),
                wanted.isProduction(),
                wanted.isStaging());
        Sort sort = wanted.sort();
        return models.list(caller.id(), filter, sort, page).map(ModelSummary::of);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public ModelView get(ModelId id) {
        ModelRow row = visible(id);
        Model model = existing(id);
        List<ArtifactView> artifacts = models.listArtifacts(id).stream()
                .map(artifact -> links.view(artifact, row.name()))
                .toList();
        return ModelView.of(row, model, artifacts);
    }

    /** Where the model's file can be fetched for a short time. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public URI download(ModelId id) {
        ModelRow row = visible(id);
        ModelArtifact mojo = models.listArtifacts(id).stream()
                .filter(artifact -> artifact.kind() == ArtifactKind.MOJO)
                .findFirst()
                .orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
        return links.link(mojo, row.name());
    }

    /** Takes its files along. Its siblings close ranks: the next one is the best then. */
    public void delete(ModelId id) {
        Model model = existing(id);
        access.requireEditor(model.projectId(), ModelError.MODEL_NOT_FOUND);
        if (models.isDeployed(id)) {
            throw ModelError.MODEL_DEPLOYED.exception();
        }
        removed.fire(new ModelsRemoved(models.remove(id)));
        if (model.experimentId() != null) {
            leaderboard.closeRanks(new ExperimentId(model.experimentId()));
        }
    }

    private ModelRow visible(ModelId id) {
        return models.findRow(id, caller.id()).orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
    }

    private Model existing(ModelId id) {
        return models.find(id).orElseThrow(ModelError.MODEL_NOT_FOUND::exception);
    }
}
