package io.cupel.privacy.domain;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.persistence.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a policy does with one kind of personal data. Of several enabled rules for a kind the newest decides. */
@Entity
@Table(name = "privacy_rules")
public class Rule {
    @Id
    private UUID id;

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "pii_type")
    @Convert(converter = PiiTypeColumn.class)
    private PiiType piiType;

    @Convert(converter = ActionColumn.class)
    private Action action;

    @Column(name = "is_enabled")
    private boolean enabled;

    @Convert(converter = JsonConverter.class)
    private JsonNode config;

    private @Nullable String clause;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {}

    /** @param clause what the rule serves, for rules that a profile brought */
    public Rule(
            PolicyId policy, PiiType piiType, Action action, JsonNode config, @Nullable String clause, Clock clock) {
        this.id = RuleId.next().value();
        this.policyId = policy.value();
        this.piiType = piiType;
        this.action = action;
        this.enabled = true;
        this.config = config;
        this.clause = clause;
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public void change(PiiType newType, Action newAction, JsonNode newConfig, Clock clock) {
        piiType = newType;
        action = newAction;
        config = newConfig;
        updatedAt = clock.instant();
    }

    public void enable(boolean isEnabled, Clock clock) {
        enabled = isEnabled;
        updatedAt = clock.instant();
    }

    public RuleId id() {
        return new RuleId(id);
    }

    public PolicyId policyId() {
        return new PolicyId(policyId);
    }

    public PiiType piiType() {
        return piiType;
    }

    public Action action() {
        return action;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public JsonNode config() {
        return config;
    }

    public @Nullable String clause() {
        return clause;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
