package io.cupel.storage.local;

import io.cupel.storage.BlobKey;
import io.cupel.storage.BlobListing;
import io.cupel.storage.BlobStore;
import io.cupel.storage.NoSuchBlobException;
import io.cupel.storage.StoredBlob;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Blobs as files below one folder: {@code blobs/<key>}, written as {@code incoming/<random>} or taken as they are, synced, then renamed.
 * A rename within one file system is atomic, so a reader never meets half a blob and a crash leaves only an incoming file.
 */
public final class LocalBlobStore implements BlobStore {
    private static final int BUFFER_SIZE = 1 << 17;

    private final Path blobs;
    private final Path incoming;

    public LocalBlobStore(Path folder) {
        try {
            Path root = PrivateFolder.ensure(folder.toAbsolutePath().normalize());
            this.blobs = PrivateFolder.ensure(root.resolve("blobs"));
            this.incoming = PrivateFolder.ensure(root.resolve("incoming"));
        } catch (IOException unusable) {
            throw new UncheckedIOException("The storage folder cannot be used", unusable);
        }
    }

    @Override
    public StoredBlob put(String key, InputStream content) {
        Path target = fileOf(key);
        Path arriving = incoming.resolve(UUID.randomUUID().toString());
        try {
            StoredBlob stored = write(key, content, arriving);
            rename(arriving, target);
            return stored;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            deleteIncoming(arriving);
        }
    }

    /** Renamed where it can be, which spares writing every byte a second time. */
    @Override
    public StoredBlob take(String key, Path file) {
        Path target = fileOf(key);
        try {
            StoredBlob stored = sync(key, file);
            rename(file, target);
            return stored;
        } catch (AtomicMoveNotSupportedException onAnotherDisk) {
            return copy(key, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StoredBlob copy(String key, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            StoredBlob stored = put(key, content);
            Files.delete(file);
            return stored;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(fileOf(key));
        } catch (NoSuchFileException missing) {
            throw new NoSuchBlobException(key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Path local(String key) {
        Path file = fileOf(key);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchBlobException(key);
        }
        return file;
    }

    @Override
    public boolean exists(String key) {
        return Files.isRegularFile(fileOf(key));
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(fileOf(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<BlobListing> list(String prefix) {
        try (Stream<Path> files = Files.walk(blobs)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> keyOf(file).startsWith(prefix))
                    .flatMap(this::listing)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes what writers left that were killed before they could rename; younger files may belong to a live one. */
    public int deleteIncomingBefore(Instant youngest) {
        try (Stream<Path> files = Files.list(incoming)) {
            List<Path> stale = files.filter(file -> isOlder(file, youngest)).toList();
            stale.forEach(LocalBlobStore::deleteIncoming);
            return stale.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static StoredBlob write(String key, InputStream content, Path arriving) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel = PrivateFolder.create(arriving)) {
            byte[] buffer = new byte[BUFFER_SIZE];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                writeFully(channel, ByteBuffer.wrap(buffer, 0, count));
                size += count;
            }
            channel.force(true);
        }
        return new StoredBlob(key, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whatever wrote the file may have left it to the system when its bytes reach the disk, and to whom it is readable. */
    private static StoredBlob sync(String key, Path file) throws IOException {
        MessageDigest digest = sha256();
        PrivateFolder.close(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE);
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
            channel.force(true);
            return new StoredBlob(key, channel.size(), HexFormat.of().formatHex(digest.digest()));
        }
    }

    private void rename(Path file, Path target) throws IOException {
        PrivateFolder.ensure(folderOf(target));
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFolder.sync(folderOf(target));
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private Path fileOf(String key) {
        return blobs.resolve(new BlobKey(key).value());
    }

    private Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? blobs : parent;
    }

    private String keyOf(Path file) {
        return blobs.relativize(file).toString().replace('\\', '/');
    }

    /** Empty for a file that was deleted while the folder was being read. */
    private Stream<BlobListing> listing(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Stream.of(new BlobListing(
                    keyOf(file),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException gone) {
            return Stream.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOlder(Path file, Instant youngest) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(youngest);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void deleteIncoming(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }
}
