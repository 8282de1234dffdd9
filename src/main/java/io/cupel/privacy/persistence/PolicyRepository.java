package io.cupel.privacy.persistence;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.Policy;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.PolicyStatus;
import io.cupel.privacy.domain.PolicyStatusColumn;
import io.cupel.projects.ProjectContents;
import io.cupel.projects.domain.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class PolicyRepository {
    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public PolicyRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(Policy policy) {
        entities.persist(policy);
        entities.flush();
    }

    /** Sends changes to the database. */
    public void flush() {
        entities.flush();
    }

    public Optional<Policy> find(PolicyId id) {
        return Optional.ofNullable(entities.find(Policy.class, id.value()));
    }

    public void remove(Policy policy) {
        entities.remove(policy);
        entities.flush();
    }

    /** Empty unless it is a policy of the project. Until the transaction ends it can be neither changed nor removed. */
    public Optional<PolicyStatus> lockShared(PolicyId id, ProjectId project) {
        List<?> found = entities.createNativeQuery(
                        "select status from privacy_policies where id = ?1 and project_id = ?2 for share")
                .setParameter(1, id.value())
                .setParameter(2, project.value())
                .getResultList();
        return found.stream()
                .map(status -> new PolicyStatusColumn().convertToEntityAttribute((String) status))
                .findFirst();
    }

    /** Whether a deployment works by it; if not, none can begin to before the transaction ends. */
    public boolean isDeployed(PolicyId id) {
        entities.createNativeQuery("select 1 from privacy_policies where id = ?1 for update")
                .setParameter(1, id.value())
                .getResultList();
        Object uses = entities.createNativeQuery("select count(*) from deployed_policies where policy_id = ?1")
                .setParameter(1, id.value())
                .getSingleResult();
        return ((Number) uses).longValue() > 0;
    }

    /** Those of the member's projects, the newest first. */
    public Page<Policy> list(
            UserId member, @Nullable ProjectId project, @Nullable PolicyStatus status, PageRequest page) {
        return new ProjectContents("privacy_policies", member)
                .in(project)
                .where("e.status = ?", status == null ? null : Json.wireName(status))
                .matching("(lower(e.name) like ? or lower(coalesce(e.description, '')) like ?)", page)
                .ids(sql, page)
                .read(entities, Policy.class, "privacy_policies", page);
    }
}
