package io.cupel.privacy.persistence;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.privacy.domain.PolicyId;
import io.cupel.privacy.domain.Rule;
import io.cupel.privacy.domain.RuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class RuleRepository {
    private static final String OF_POLICY = " from Rule r where r.policyId = :policy";
    private static final String ORDER = " order by r.createdAt, r.id";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

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
        return bound(entities.createQuery("select r" + OF_POLICY + ORDER, Rule.class), policy)
                .getResultList();
    }

    /** The oldest first. */
    public Page<Rule> list(PolicyId policy, PageRequest page) {
        long total = bound(entities.createQuery("select count(r)" + OF_POLICY, Long.class), policy)
                .getSingleResult();
        List<Rule> items = bound(entities.createQuery("select r" + OF_POLICY + ORDER, Rule.class), policy)
                .setMaxResults(page.limit())
                .setFirstResult(page.offset())
                .getResultList();
        return Page.of(items, total, page);
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, PolicyId policy) {
        return query.setParameter("policy", policy.value());
    }
}
