package io.cupel.auth;

import io.cupel.auth.secret.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the parts of the pure package known to the container. */
@ApplicationScoped
class SecretBeans {
    @Produces
    @Singleton
    Passwords passwords(AuthSettings settings) {
        return new Passwords(settings.hashesAtOnce());
    }
}
