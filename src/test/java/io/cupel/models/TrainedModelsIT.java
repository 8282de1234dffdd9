package io.cupel.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.experiments.LeaderboardEntry;
import io.cupel.experiments.ModelTally;
import io.cupel.experiments.NewModel;
import io.cupel.experiments.domain.ExperimentId;
import io.cupel.models.domain.ModelId;
import io.cupel.platform.rest.Json;
import io.cupel.testing.JpaDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedModelsIT {
    private static JpaDatabase database;

    @TempDir
    Path folder;

    private ModelWorld world;

    @BeforeAll
    static void openDatabase() {
        database = new JpaDatabase();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void createWorld() {
        world = new ModelWorld(database, folder);
    }

    @Test
    void theBestSoFarIsAlwaysMarked() throws Exception {
        ModelId fair = world.store("GLM", Map.of("auc", 0.80));
        assertThat(leaderboard()).extracting(LeaderboardEntry::isBest).containsExactly(true);

        ModelId good = world.store("GBM", Map.of("auc", 0.85));
        ModelId unmeasured = world.store("DRF", Map.of("logloss", 0.4));

        assertThat(leaderboard())
                .extracting(LeaderboardEntry::id)
                .containsExactly(good.value(), fair.value(), unmeasured.value());
        assertThat(leaderboard()).extracting(LeaderboardEntry::rank).containsExactly(1, 2, 3);
        assertThat(leaderboard()).extracting(LeaderboardEntry::isBest).containsExactly(true, false, false);
    }

    @Test
    void storingTheSameModelAgainDoesNothing() throws Exception {
        NewModel model = world.newModel(world.experiment, "GLM", Map.of("auc", 0.8));

        inTransaction(() -> world.trained().store(model));
        inTransaction(() -> world.trained().store(model));

        assertThat(leaderboard()).hasSize(1);
    }

    @Test
    void rankingFollowsTheRunAndDropsWhatARepeatedTryLeft() throws Exception {
        ModelId leftOver = world.store("GLM", Map.of("auc", 0.99));
        ModelId deployed = world.store("GBM", Map.of("auc", 0.98));
        ModelId second = world.store("DRF", Map.of("auc", 0.97));
        ModelId first = world.store("XGBoost", Map.of("auc", 0.60));
        world.deploy(deployed, "staging", "inactive");

        inTransaction(() -> world.trained().rank(world.experiment, List.of(first.value(), second.value())));

        assertThat(leaderboard())
                .extracting(LeaderboardEntry::id)
                .containsExactly(first.value(), second.value(), deployed.value());
        assertThat(world.removed.fired()).flatExtracting("blobKeys").containsExactly("models/" + leftOver + ".zip");
    }

    @Test
    void talliesCountAndNameTheBest() throws Exception {
        ExperimentId empty = world.experiment("Empty");
        ModelId best = world.store("GBM", Map.of("auc", 0.9));
        world.store("GLM", Map.of("auc", 0.8));

        Map<ExperimentId, ModelTally> tallies =
                database.inTransaction(() -> world.trained().tallies(List.of(world.experiment, empty)));

        assertThat(tallies).containsOnlyKeys(world.experiment);
        assertThat(tallies.get(world.experiment)).isEqualTo(new ModelTally(2, best.value()));
    }

    @Test
    void anExperimentsModelsStayWhileOneIsDeployed() throws Exception {
        ModelId model = world.store("GBM", Map.of("auc", 0.9));
        world.deploy(model, "production", "active");

        assertThatThrownBy(() -> inTransaction(() -> world.trained().removeAll(world.experiment)))
                .hasMessage("Model is deployed");
        assertThat(leaderboard()).hasSize(1);
    }

    @Test
    void anExperimentTakesItsModelsAlong() throws Exception {
        ModelId model = world.store("GBM", Map.of("auc", 0.9));
        ModelId other = world.store(world.experiment("Other"), "GBM", Map.of("auc", 0.9));

        inTransaction(() -> world.trained().removeAll(world.experiment));

        assertThat(leaderboard()).isEmpty();
        assertThat(world.removed.fired()).flatExtracting("blobKeys").containsExactly("models/" + model + ".zip");
        assertThat(world.sql.count("select count(*) from models where id = ?", other.value()))
                .isOne();
    }

    @Test
    void aProjectTakesEverythingAlong() throws Exception {
        world.store("GBM", Map.of("auc", 0.9));

        world.sql.update("delete from projects where id = ?", world.project.value());

        assertThat(world.sql.count("select count(*) from models where project_id = ?", world.project.value()))
                .isZero();
    }

    @Test
    void filesAreNeededAsLongAsAnArtifactNamesThem() throws Exception {
        String key = "models/" + world.store("GBM", Map.of("auc", 0.9)) + ".zip";
        String orphan = "models/" + UUID.randomUUID() + ".zip";
        ModelBlobs blobs = new ModelBlobs(world.blobs, world.files);

        assertThat(database.inTransaction(() -> blobs.stillNeeded(List.of(key, orphan))))
                .containsExactly(key);
    }

    @Test
    void everyModelHasASampleOfTheTableToItself() throws Exception {
        world.keepTable();
        ModelId one = world.store("GBM", Map.of("auc", 0.9));
        ModelId other = world.store("GLM", Map.of("auc", 0.8));

        String key = sample(one);

        assertThat(sample(other)).isNotEqualTo(key);
        JsonNode inputs =
                Json.MAPPER.readTree(world.blobs.open(key).readAllBytes()).get("inputs");
        assertThat(inputs).hasSize(100);
        assertThat(inputs.findValues("tenure")).allMatch(JsonNode::isNumber);
    }

    @Test
    void aSampleGoesWithItsModel() throws Exception {
        world.keepTable();
        ModelId one = world.store("GBM", Map.of("auc", 0.9));
        ModelId other = world.store("GLM", Map.of("auc", 0.8));
        String gone = sample(one);
        String kept = sample(other);

        inTransaction(() -> world.service(world.ann).delete(one));

        assertThat(world.removed.fired())
                .flatExtracting("blobKeys")
                .contains(gone)
                .doesNotContain(kept);
    }

    private String sample(ModelId model) {
        return world.sql
                .find(
                        "select blob_key from model_artifacts where model_id = ? and kind = 'background'",
                        row -> row.getString(1),
                        model.value())
                .orElseThrow();
    }

    private List<LeaderboardEntry> leaderboard() throws Exception {
        return database.inTransaction(() -> world.trained().leaderboard(world.experiment));
    }

    private static void inTransaction(Runnable work) throws Exception {
        Callable<Boolean> call = () -> {
            work.run();
            return true;
        };
        database.inTransaction(call);
    }
}
