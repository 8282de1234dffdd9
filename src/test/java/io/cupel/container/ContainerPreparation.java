package io.cupel.container;

import io.cupel.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says where the database is and which key signs tokens, before Arquillian reads its settings. Only where integration
 * tests run; the database is started lazily by everybody else.
 */
public class ContainerPreparation implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("cupel.war") == null) {
            return;
        }
        System.setProperty("test.container.database", TestDatabase.emptyUrl());
        System.setProperty("test.container.folder", newFolder());
        System.setProperty(
                "test.container.publickey",
                Base64.getEncoder().encodeToString(Tokens.KEYS.getPublic().getEncoded()));
    }

    private static String newFolder() {
        try {
            return Files.createTempDirectory("cupel-container-").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
