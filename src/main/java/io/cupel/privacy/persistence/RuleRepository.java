package io.cupel.privacy.persistence;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.domain.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class RuleRepository {
    private final Sql sql;

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    @Inject
    public RuleRepository(Sql sql) {
        this.sql = sql;
    }

    public void add(List<Rule> rules) {
        rules.forEach(entities::persist);
        entities.flush();
    }

    /** Sends changes to the database. */
    public void flush() {
        entities.flush();
    }

    /** The rule, if it is one of the policy's. */
    public Optional<Rule> find(PolicyId policy, RuleId id) {
        return Optional.ofNullable(entities.find(Rule.class, id.value()))
                .filter(rule -> rule.policyId().equals(policy));
    }

    public void remove(Rule rule) {
        entities.remove(rule);
        entities.flush();
    }

    /** The oldest first. */
    public List<Rule> listAll(PolicyId policy) {
        return entities.createQuery(
                        "select r from Rule r where r.policyId = :policy order by r.createdAt, r.id", Rule.class)
                .setParameter("policy", policy.value())
                .getResultList();
    }

    /** The oldest first; searched by kind, action and clause. */
    public Page<Rule> list(PolicyId policy, PageRequest page) {
        return new IdQuery("privacy_rules e")
                .where("e.policy_id = ?", policy.value())
                .matching(
                        "(lower(e.pii_type) like ? or lower(e.action) like ? or lower(coalesce(e.clause, '')) like ?)",
                        page)
                .orderedBy("e.created_at", "key, id")
                .find(sql, page)
                .read(entities, Rule.class, "privacy_rules", page);
    }
}
