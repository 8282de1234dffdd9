package io.cupel.launcher.demo;

import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The demo's user. The password is made up once and kept in the data folder, so that the log-in shown on the first day works on the
 * second, and so that a server open to the network has no account with a password that everybody knows.
 */
record DemoLogin(String email, String password) {
    private static final String FILE = "demo-login";

    static DemoLogin keptIn(Path data) {
        Path file = data.resolve(FILE);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() == 2 ? new DemoLogin(lines.get(0), lines.get(1)) : renewedIn(data);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Another user, for when the kept one is no longer welcome. */
    static DemoLogin renewedIn(Path data) {
        SecureRandom random = new SecureRandom();
        DemoLogin login =
                new DemoLogin("demo-" + HexFormat.of().formatHex(bytes(random, 3)) + "@example.org", password(random));
        login.keep(data.resolve(FILE));
        return login;
    }

    private static String password(SecureRandom random) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 12));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private void keep(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, email + "\n" + password + "\n");
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
