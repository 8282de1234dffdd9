package io.cupel.storage.local;

import io.cupel.storage.BlobStore;
import io.cupel.storage.KeptSecrets;
import io.cupel.storage.SignedUrls;
import io.cupel.storage.StorageSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Makes the store and the address signer that the application uses. */
@ApplicationScoped
public class LocalStorage {
    private final StorageSettings settings;
    private final Clock clock;

    @Inject
    public LocalStorage(StorageSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    BlobStore blobs() {
        LocalBlobStore store = new LocalBlobStore(settings.folder());
        store.deleteIncomingBefore(clock.instant().minus(settings.orphanMinAge()));
        return store;
    }

    @Produces
    @Singleton
    SignedUrls signedUrls() {
        byte[] secret = settings.signingSecret()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> SecretFile.in(settings.folder(), "signing-secret"));
        return new SignedUrls(secret, settings.linkLifetime(), clock);
    }

    @Produces
    @Singleton
    KeptSecrets keptSecrets() {
        return new SecretFiles(settings.folder());
    }
}
