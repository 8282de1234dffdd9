package io.cupel.auth;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.notices.Notice;
import io.cupel.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells every server that a credential, or all credentials of a user, are not what they were. */
@ApplicationScoped
class CredentialChanges {
    static final String TOPIC = "auth.credentials";

    private final Notices notices;

    @Inject
    CredentialChanges(Notices notices) {
        this.notices = notices;
    }

    void ofCredential(UUID credential) {
        notices.send(new Notice(TOPIC, credential.toString()));
    }

    void ofUser(UserId user) {
        notices.send(new Notice(TOPIC, user.toString()));
    }
}
