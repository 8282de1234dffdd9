package io.cupel.launcher.postgres;

import io.cupel.launcher.machine.FileTrees;
import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once for each content of the archive that comes with the launcher. */
public final class PostgresBinaries {
    private static final Map<String, String> ARCHIVES =
            Map.of("amd64", "postgres-linux-x86_64.txz", "aarch64", "postgres-linux-arm_64.txz");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks below {@code parent} unless that was done before. A half-unpacked folder is never taken for a whole one. */
    public static PostgresBinaries unpackedBelow(Path parent) {
        URL archive = archive();
        try {
            Path home = parent.resolve("programs-" + Long.toHexString(fingerprint(archive)));
            if (!Files.isDirectory(home)) {
                unpack(archive, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack PostgreSQL below " + parent + ": " + e.getMessage(), e);
        }
    }

    private static URL archive() {
        String system = System.getProperty("os.name") + "/" + System.getProperty("os.arch");
        String name = system.startsWith("Linux/") ? ARCHIVES.get(system.substring("Linux/".length())) : null;
        URL url = name == null ? null : PostgresBinaries.class.getResource("/" + name);
        if (url == null) {
            throw new LaunchFailure("No PostgreSQL for " + system
                    + " comes with Cupel. Give the address of your own in APP_DB_URL, APP_DB_USER, APP_DB_PASSWORD.");
        }
        return url;
    }

    private static long fingerprint(URL archive) throws IOException {
        return ((JarURLConnection) archive.openConnection()).getJarEntry().getCrc();
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Path growing = home.resolveSibling(home.getFileName() + ".new");
        FileTrees.delete(growing);
        Files.createDirectories(growing);
        try (InputStream bytes = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(bytes))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, growing);
            }
        }
        Files.move(growing, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(tar, target);
            FileTrees.permit(target, (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x");
        }
    }

    public Path home() {
        return home;
    }

    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
