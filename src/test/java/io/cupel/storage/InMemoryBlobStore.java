package io.cupel.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A blob store for tests; only {@link #local} touches the disk. */
public final class InMemoryBlobStore implements BlobStore {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Blob(byte[] bytes, Instant lastModified) {}

    private final Map<String, Blob> blobs = new ConcurrentHashMap<>();
    private final Path folder;
    private final Clock clock;

    public InMemoryBlobStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public StoredBlob take(String key, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            StoredBlob stored = put(key, content);
            Files.delete(file);
            return stored;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public StoredBlob put(String key, InputStream content) {
        BlobKey checked = new BlobKey(key);
        try {
            byte[] bytes = content.readAllBytes();
            blobs.put(checked.value(), new Blob(bytes, clock.instant()));
            return new StoredBlob(key, bytes.length, sha256(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(String key) {
        return new ByteArrayInputStream(require(key).bytes());
    }

    @Override
    public Path local(String key) {
        Blob blob = require(key);
        try {
            Files.createDirectories(folder);
            return Files.write(Files.createTempFile(folder, "blob", ""), blob.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean exists(String key) {
        return blobs.containsKey(new BlobKey(key).value());
    }

    @Override
    public void delete(String key) {
        blobs.remove(new BlobKey(key).value());
    }

    @Override
    public List<BlobListing> list(String prefix) {
        return blobs.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> new BlobListing(
                        entry.getKey(),
                        entry.getValue().bytes().length,
                        entry.getValue().lastModified()))
                .toList();
    }

    private Blob require(String key) {
        Blob blob = blobs.get(new BlobKey(key).value());
        if (blob == null) {
            throw new NoSuchBlobException(key);
        }
        return blob;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
