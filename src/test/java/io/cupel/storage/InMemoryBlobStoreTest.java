package io.cupel.storage;

import java.nio.file.Path;
import java.time.Clock;

class InMemoryBlobStoreTest extends BlobStoreContract {
    @Override
    protected BlobStore create(Path folder) {
        return new InMemoryBlobStore(folder, Clock.systemUTC());
    }
}
