package io.cupel.auth;

import io.cupel.auth.secret.Passwords;
import io.cupel.auth.secret.Secrets;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Makes the administrator whom the settings name, after the migrations. The first to register never becomes one. Without
 * a password in the settings nobody knows it, and the way in is a password reset.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdmin {
    @Inject
    @SuppressWarnings("NullAway.Init")
    AuthSettings settings;

    @Inject
    @SuppressWarnings("NullAway.Init")
    UserService users;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Passwords passwords;

    @PostConstruct
    void ensure() {
        settings.adminEmail().ifPresent(email -> {
            String password = settings.adminPassword().orElseGet(Secrets::token);
            users.ensureAdmin(email, passwords.hash(password));
        });
    }
}
