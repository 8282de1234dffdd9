package io.cupel.auth;

import io.cupel.auth.domain.ApiKey;
import io.cupel.auth.domain.ApiKeyId;
import io.cupel.auth.domain.AuthError;
import io.cupel.auth.persistence.ApiKeyRepository;
import io.cupel.auth.secret.ApiKeySecret;
import io.cupel.platform.access.Scope;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.text.VisibleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's own API keys. */
@ApplicationScoped
@Transactional
public class ApiKeyService {
    private static final Duration LONGEST = Duration.ofDays(3653);

    private final CurrentUser caller;
    private final ApiKeyRepository keys;
    private final CredentialChanges changes;
    private final Clock clock;

    @Inject
    public ApiKeyService(CurrentUser caller, ApiKeyRepository keys, CredentialChanges changes, Clock clock) {
        this.caller = caller;
        this.keys = keys;
        this.changes = changes;
        this.clock = clock;
    }

    /** The answer holds the secret; it cannot be had again. */
    public CreatedApiKey create(CreateApiKey command) {
        check(command);
        ApiKeySecret secret = ApiKeySecret.create();
        ApiKey key = new ApiKey(
                        ApiKeyId.next(),
                        caller.id(),
                        VisibleText.strip(command.name()),
                        EnumSet.copyOf(command.scopes()),
                        command.expiresAt(),
                        clock.instant())
                .with(secret.prefix(), secret.hash());
        keys.add(key);
        return CreatedApiKey.of(ApiKeyView.of(key), secret.text());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Page<ApiKeyView> list(PageRequest page) {
        return keys.list(caller.id(), page).map(ApiKeyView::of);
    }

    /** Revoking again changes nothing. Every server hears of it when the transaction commits. */
    public void revoke(ApiKeyId id) {
        keys.find(id, caller.id())
                .orElseThrow(AuthError.API_KEY_NOT_FOUND::exception)
                .revoke(clock.instant());
        changes.ofCredential(id.value());
    }

    private void check(CreateApiKey command) {
        List<Fault> faults = new ArrayList<>();
        checkScopes(command.scopes(), faults);
        checkFuture(command.expiresAt(), faults);
        InvalidInputException.throwIfAny(faults);
    }

    /** A key that claims more than its user may do would only look as if it could. */
    private void checkScopes(List<Scope> scopes, List<Fault> faults) {
        List<String> granted =
                caller.scopes().stream().sorted().map(Scope::wireName).toList();
        for (int i = 0; i < scopes.size(); i++) {
            if (!caller.scopes().contains(scopes.get(i))) {
                faults.add(Fault.notAmong(List.of("body", "scopes", i), granted));
            }
        }
    }

    private void checkFuture(@Nullable Instant expiresAt, List<Fault> faults) {
        Instant now = clock.instant();
        if (expiresAt != null && (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST)))) {
            faults.add(new Fault(
                    List.of("body", "expires_at"), "ensure this time is in the next ten years", "value_error"));
        }
    }
}
