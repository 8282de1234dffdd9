package io.cupel.storage.local;

import io.cupel.storage.KeptSecrets;
import java.nio.file.Path;

/** Secrets in files beside the blobs. */
final class SecretFiles implements KeptSecrets {
    private final Path folder;

    SecretFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized byte[] named(String name) {
        return SecretFile.in(folder, name);
    }
}
