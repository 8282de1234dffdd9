package io.cupel.privacy.rest;

import io.cupel.platform.rest.binding.PathGuard;
import io.cupel.privacy.PrivacySessionService;
import io.cupel.privacy.domain.PrivacySessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
public class PrivacySessionGuard implements PathGuard<PrivacySessionId> {
    private final PrivacySessionService sessions;

    @Inject
    public PrivacySessionGuard(PrivacySessionService sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<PrivacySessionId> idType() {
        return PrivacySessionId.class;
    }

    @Override
    public void requireVisible(String id) {
        sessions.get(PrivacySessionId.fromString(id));
    }
}
