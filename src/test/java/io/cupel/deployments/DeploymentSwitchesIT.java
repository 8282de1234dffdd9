package io.cupel.deployments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cupel.auth.CurrentUser;
import io.cupel.auth.domain.UserId;
import io.cupel.deployments.domain.Deployment;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.deployments.domain.DeploymentStage;
import io.cupel.deployments.domain.DeploymentStatus;
import io.cupel.deployments.persistence.DeploymentRepository;
import io.cupel.deployments.persistence.Repositories;
import io.cupel.platform.access.Scope;
import io.cupel.platform.error.DomainException;
import io.cupel.platform.notices.Notices;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.ProjectAccess;
import io.cupel.projects.domain.ProjectId;
import io.cupel.projects.persistence.MemberRepository;
import io.cupel.testing.JpaDatabase;
import io.cupel.testing.RecordedEvents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

class DeploymentSwitchesIT {
    private static final Clock CLOCK = Clock.systemUTC();

    private static JpaDatabase database;

    private final UserId user = new UserId(UUID.randomUUID());
    private final ProjectId project = ProjectId.next();
    private final UUID model = UUID.randomUUID();
    private final UUID otherModel = UUID.randomUUID();
    private DeploymentRepository deployments;
    private DeploymentSwitches switches;
    private Sql sql;

    @BeforeAll
    static void openDatabase() {
        database = new JpaDatabase();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void createProject() {
        sql = Sql.over(database.database());
        sql.update(
                "insert into users (id, email, name, role, is_verified, is_active, created_at, updated_at)"
                        + " values (?, ?, 'Ann', 'user', true, true, now(), now())",
                user.value(),
                user + "@example.org");
        sql.update(
                "insert into projects (id, owner_id, name, status, created_at, updated_at)"
                        + " values (?, ?, 'Churn', 'active', now(), now())",
                project.value(),
                user.value());
        sql.update(
                "insert into project_members (project_id, user_id, role, created_at) values (?, ?, 'editor', now())",
                project.value(),
                user.value());
        createModel(model);
        createModel(otherModel);
        deployments = Repositories.deployments(database);
        ProjectAccess access = new ProjectAccess(new Editor(user), new MemberRepository(sql));
        DeploymentChanges changes =
                new DeploymentChanges(new RecordedEvents<>(), new Notices(Sql.over(database.transactional())));
        switches = new DeploymentSwitches(access, deployments, changes, CLOCK);
    }

    @Test
    void promotionArchivesTheEarlierProductionDeployment() throws Exception {
        DeploymentId first = deployed("first", DeploymentStage.PRODUCTION);
        DeploymentId second = deployed("second", DeploymentStage.STAGING);

        DeploymentView promoted = promote(second);

        assertThat(promoted.stage()).isEqualTo(DeploymentStage.PRODUCTION);
        assertThat(status(first)).isEqualTo("archived");
        assertThat(live()).containsExactly(second.value());
    }

    @Test
    void promotingWhatIsLiveChangesNothing() throws Exception {
        DeploymentId only = deployed("only", DeploymentStage.PRODUCTION);

        promote(only);

        assertThat(live()).containsExactly(only.value());
    }

    @Test
    void onlyAnActiveDeploymentCanBePromoted() throws Exception {
        DeploymentId off = deployed("off", DeploymentStage.STAGING);
        database.inTransaction(() -> switches.deactivate(off));

        assertThatThrownBy(() -> promote(off)).hasMessage("Deployment not found or inactive");
    }

    @Test
    void refusesAnyOtherStageToPromoteTo() throws Exception {
        DeploymentId staging = deployed("s", DeploymentStage.STAGING);

        assertThatThrownBy(
                        () -> database.inTransaction(() -> switches.promote(staging, new PromoteDeployment("staging"))))
                .hasMessage("to_stage must be 'production'");
    }

    @Test
    void activatingAnArchivedProductionDeploymentSwapsItWithTheLiveOne() throws Exception {
        DeploymentId old = deployed("old", DeploymentStage.PRODUCTION);
        DeploymentId current = deployed("current", DeploymentStage.STAGING);
        promote(current);

        database.inTransaction(() -> switches.activate(old));

        assertThat(live()).containsExactly(old.value());
        assertThat(status(current)).isEqualTo("archived");
    }

    @Test
    void rollsBackToAnEarlierDeployment() throws Exception {
        DeploymentId old = deployed("old", DeploymentStage.PRODUCTION);
        DeploymentId current = deployed("current", DeploymentStage.STAGING);
        promote(current);

        DeploymentView answer = rollBack(current, new RollBackDeployment(old.value(), null));

        assertThat(answer.id()).isEqualTo(old.value());
        assertThat(answer.status()).isEqualTo(DeploymentStatus.ACTIVE);
        assertThat(live()).containsExactly(old.value());
        assertThat(status(current)).isEqualTo("archived");
    }

    @Test
    void rollingAStagingDeploymentBackToTheLiveOneLeavesThatLive() throws Exception {
        DeploymentId live = deployed("live", DeploymentStage.PRODUCTION);
        DeploymentId staging = deployed("staging", DeploymentStage.STAGING);

        rollBack(staging, new RollBackDeployment(live.value(), null));

        assertThat(live()).containsExactly(live.value());
        assertThat(status(staging)).isEqualTo("archived");
    }

    @Test
    void rollsBackToAModelUnderTheSameId() throws Exception {
        DeploymentId live = deployed("live", DeploymentStage.PRODUCTION);

        DeploymentView answer = rollBack(live, new RollBackDeployment(null, otherModel));

        assertThat(answer.id()).isEqualTo(live.value());
        assertThat(answer.modelId()).isEqualTo(otherModel);
        assertThat(live()).containsExactly(live.value());
    }

    @Test
    void refusesARollbackWithoutExactlyOneTarget() throws Exception {
        DeploymentId live = deployed("live", DeploymentStage.PRODUCTION);

        assertThatThrownBy(() -> rollBack(live, new RollBackDeployment(null, null)))
                .hasMessage("Provide to_deployment_id or to_model_id");
        assertThatThrownBy(() -> rollBack(live, new RollBackDeployment(live.value(), model)))
                .hasMessage("Provide to_deployment_id or to_model_id");
        assertThatThrownBy(() -> rollBack(live, new RollBackDeployment(null, UUID.randomUUID())))
                .hasMessage("model_id must belong to project");
        assertThatThrownBy(() -> rollBack(live, new RollBackDeployment(UUID.randomUUID(), null)))
                .hasMessage("Deployment not found or inactive");
    }

    @Test
    void refusesTwoActiveDeploymentsOfOneName() throws Exception {
        DeploymentId first = deployed("same", DeploymentStage.STAGING);
        database.inTransaction(() -> switches.deactivate(first));
        deployed("same", DeploymentStage.STAGING);

        assertThatThrownBy(() -> database.inTransaction(() -> switches.activate(first)))
                .hasMessage("Deployment name already exists");
    }

    @Test
    void deletingADeploymentTakesItsLogAlong() throws Exception {
        DeploymentId doomed = deployed("doomed", DeploymentStage.STAGING);
        sql.update(
                "insert into inference_logs (id, deployment_id, model_id, at, status, row_count, warning_count, latency_us,"
                        + " request_id, inputs) values (?, ?, ?, now(), 200, 1, 0, 1, 'r', '{}')",
                UUID.randomUUID(),
                doomed.value(),
                model);

        database.inTransaction(() -> {
            deployments.remove(deployments.find(doomed).orElseThrow());
            return true;
        });

        assertThat(sql.count("select count(*) from inference_logs where deployment_id = ?", doomed.value()))
                .isZero();
    }

    @Test
    void howeverManySwitchAtOnceThereIsAlwaysExactlyOneLiveDeployment() throws Exception {
        List<DeploymentId> all = new ArrayList<>(List.of(deployed("d0", DeploymentStage.PRODUCTION)));
        for (int i = 1; i < 6; i++) {
            all.add(deployed("d" + i, DeploymentStage.STAGING));
        }
        AtomicBoolean running = new AtomicBoolean(true);
        ExecutorService threads = Executors.newCachedThreadPool();

        Future<List<Integer>> seen = threads.submit(() -> liveCountsWhile(running));
        List<Future<Object>> switchers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Random random = new Random(i);
            switchers.add(threads.submit(() -> switchAtRandom(all, random)));
        }
        for (Future<Object> switcher : switchers) {
            switcher.get(120, TimeUnit.SECONDS);
        }
        running.set(false);

        assertThat(seen.get(10, TimeUnit.SECONDS)).isNotEmpty().containsOnly(1);
        threads.shutdown();
    }

    private Object switchAtRandom(List<DeploymentId> all, Random random) throws Exception {
        for (int i = 0; i < 25; i++) {
            DeploymentId one = all.get(random.nextInt(all.size()));
            DeploymentId other = all.get(random.nextInt(all.size()));
            attempt(
                    random.nextBoolean()
                            ? () -> promote(one)
                            : () -> rollBack(one, new RollBackDeployment(other.value(), null)));
        }
        return true;
    }

    /** A switch may find its deployment archived by another; that is an answer, not a fault. */
    private static void attempt(Callable<DeploymentView> work) throws Exception {
        try {
            work.call();
        } catch (DomainException refused) {
            assertThat(refused).hasMessage("Deployment not found or inactive");
        }
    }

    private List<Integer> liveCountsWhile(AtomicBoolean running) {
        List<Integer> counts = new ArrayList<>();
        while (running.get()) {
            counts.add(live().size());
        }
        return counts;
    }

    private record Editor(UserId id) implements CurrentUser {
        @Override
        public String email() {
            return id + "@example.org";
        }

        @Override
        public Set<Scope> scopes() {
            return Set.of(Scope.values());
        }

        @Override
        public boolean isAdmin() {
            return false;
        }

        @Override
        public String credentialKey() {
            return "test";
        }
    }

    private void createModel(UUID id) {
        sql.update(
                "insert into models (id, project_id, name, algo, sort_metric, is_best, metrics, details, created_at)"
                        + " values (?, ?, 'm', 'GBM', 'auc', false, '{}', '{}', now())",
                id,
                project.value());
    }

    @Test
    void aDeployedModelCannotBeDeletedAndArchivedDeploymentsGoWithTheirs() throws Exception {
        DeploymentId old = deployed("old", DeploymentStage.PRODUCTION);
        DeploymentId current = database.inTransaction(() -> {
            deployments.archiveLive(project, CLOCK);
            Deployment next = new Deployment(
                    DeploymentId.next(), project, otherModel, "next", DeploymentStage.PRODUCTION, user, CLOCK);
            deployments.add(next);
            return next.id();
        });

        sql.update("delete from models where id = ?", model);

        assertThat(database.inTransaction(() -> deployments.find(old))).isEmpty();
        assertThatThrownBy(() -> sql.update("delete from models where id = ?", otherModel))
                .hasRootCauseInstanceOf(PSQLException.class);
        assertThat(live()).containsExactly(current.value());
    }

    private DeploymentId deployed(String name, DeploymentStage stage) throws Exception {
        Deployment deployment = new Deployment(DeploymentId.next(), project, model, name, stage, user, CLOCK);
        return database.inTransaction(() -> {
            deployments.add(deployment);
            return deployment.id();
        });
    }

    private DeploymentView promote(DeploymentId id) throws Exception {
        return database.inTransaction(() -> switches.promote(id, new PromoteDeployment("production")));
    }

    private DeploymentView rollBack(DeploymentId id, RollBackDeployment command) throws Exception {
        return database.inTransaction(() -> switches.rollBack(id, command));
    }

    private List<UUID> live() {
        return sql.list(
                "select id from deployments where project_id = ? and stage = 'production' and status = 'active'",
                row -> row.getObject(1, UUID.class),
                project.value());
    }

    private String status(DeploymentId id) {
        return sql.find("select status from deployments where id = ?", row -> row.getString(1), id.value())
                .orElseThrow();
    }
}
