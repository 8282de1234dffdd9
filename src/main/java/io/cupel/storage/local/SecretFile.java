package io.cupel.storage.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * A secret that is made when it is first wanted and kept beside the blobs: instances that share the folder share the secret
 * too. The file lock makes one of several first starters write it and the others wait.
 */
public final class SecretFile {
    private static final int SECRET_LENGTH = 32;

    private SecretFile() {}

    /** The folder's secret of that name, 32 bytes. Call from one thread of a process at a time. */
    public static byte[] in(Path folder, String name) {
        try (FileChannel channel =
                        PrivateFolder.openOrCreate(PrivateFolder.ensure(folder).resolve(name));
                FileLock lock = channel.lock()) {
            return channel.size() == SECRET_LENGTH ? read(channel) : write(channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("A secret cannot be kept", unusable);
        }
    }

    private static byte[] read(FileChannel channel) throws IOException {
        return Channels.newInputStream(channel).readNBytes(SECRET_LENGTH);
    }

    private static byte[] write(FileChannel channel) throws IOException {
        byte[] secret = new byte[SECRET_LENGTH];
        new SecureRandom().nextBytes(secret);
        ByteBuffer bytes = ByteBuffer.wrap(secret);
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
        return secret;
    }
}
