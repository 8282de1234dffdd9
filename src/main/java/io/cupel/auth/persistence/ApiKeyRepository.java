package io.cupel.auth.persistence;

import io.cupel.auth.domain.ApiKey;
import io.cupel.auth.domain.ApiKeyId;
import io.cupel.auth.domain.AuthError;
import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.UniqueViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
public class ApiKeyRepository {
    private static final Map<String, AuthError> UNIQUE =
            Map.of("api_keys_user_id_name_uq", AuthError.API_KEY_NAME_EXISTS);
    private static final String OWNED =
            " from ApiKey k where k.userId = :owner and (lower(k.name) like :like escape '\\'"
                    + " or lower(k.prefix) like :like escape '\\')";

    @PersistenceContext
    @SuppressWarnings("NullAway.Init")
    EntityManager entities;

    /** @throws io.cupel.platform.error.DomainException when the owner has a usable key of that name */
    public void add(ApiKey key) {
        entities.persist(key);
        UniqueViolation.flush(entities, UNIQUE);
    }

    public Optional<ApiKey> find(ApiKeyId id, UserId owner) {
        return Optional.ofNullable(entities.find(ApiKey.class, id.value()))
                .filter(key -> key.owner().equals(owner));
    }

    /** More than one only by a coincidence of random beginnings. */
    public List<ApiKey> listByPrefix(String prefix) {
        return entities.createQuery("select k from ApiKey k where k.prefix = :prefix", ApiKey.class)
                .setParameter("prefix", prefix)
                .getResultList();
    }

    /** Newest first, the revoked ones among them. */
    public Page<ApiKey> list(UserId owner, PageRequest page) {
        long total = entities.createQuery("select count(k)" + OWNED, Long.class)
                .setParameter("owner", owner.value())
                .setParameter("like", page.likePattern())
                .getSingleResult();
        List<ApiKey> keys = entities.createQuery(
                        "select k" + OWNED + " order by k.createdAt desc, k.id desc", ApiKey.class)
                .setParameter("owner", owner.value())
                .setParameter("like", page.likePattern())
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(keys, total, page);
    }

    public void revokeAllOf(UserId owner, Instant now) {
        entities.createQuery("update ApiKey k set k.revokedAt = :now where k.userId = :owner and k.revokedAt is null")
                .setParameter("now", now)
                .setParameter("owner", owner.value())
                .executeUpdate();
    }
}
